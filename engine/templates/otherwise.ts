import type { Template } from '../nouns/template.ts';

/** Whether two pieces of a template say something else; the order in which a file names its fields says nothing. */
export function isOtherwise(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) !== JSON.stringify(other, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** "Sizes", or "section 3" for one without a printed heading. */
export function sectionWords({ sections }: Template, id: string): string {
  const at = sections.findIndex((section) => section.id === id);
  const heading = sections[at]?.heading ?? '';
  return heading === '' ? `section ${at + 1}` : `“${heading}”`;
}
