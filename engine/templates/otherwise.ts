import type { Template } from '../nouns/template.ts';

export function isOtherwise(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** "Sizes", or "section 3" for one without a printed heading. */
export function sectionWords({ sections }: Template, id: string): string {
  const at = sections.findIndex((section) => section.id === id);
  const heading = sections[at]?.heading ?? '';
  return heading === '' ? `section ${at + 1}` : `“${heading}”`;
}
