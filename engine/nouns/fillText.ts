import type { Evidence } from './evidence.ts';
import type { Fill } from './fill.ts';
import { type Prose, proseText } from './prose.ts';

/** The words of a fill: prose, or the evidence's own words with the comment under them. What prose prints of evidence is not among them. */
export function fillText(fill: Fill, evidenceNamed: (id: string) => Evidence | null | undefined): string {
  if (fill.kind === 'prose') return proseText(fill.prose);
  if (fill.kind === 'picture') return fill.picture.caption;
  const own = fill.wording ?? evidenceNamed(fill.evidenceId)?.text ?? '';
  return `${own} ${proseText(fill.comment)}`;
}

/** What the analyst wrote in a fill: its prose, or the comment under its evidence. */
export function writtenIn(fill: Fill): Prose {
  if (fill.kind === 'picture') return [];
  return fill.kind === 'prose' ? fill.prose : fill.comment;
}

/** Prose that nobody has written anything into. */
export function isBlank(fill: Fill): boolean {
  return fill.kind === 'prose' && proseText(fill.prose).trim() === '' && !printsSomething(fill.prose);
}

function printsSomething(prose: Prose): boolean {
  return /"evidenceId"|"kind":"reference"/.test(JSON.stringify(prose));
}
