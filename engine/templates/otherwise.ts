import { keysInOrder } from '../nouns/keysInOrder.ts';
import type { Template } from '../nouns/template.ts';

/** Whether two pieces of a template say something else; the order in which a file names its fields says nothing. */
export function isOtherwise(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, keysInOrder) !== JSON.stringify(other, keysInOrder);
}

/** "Sizes", or "section 3" for one without a printed heading. */
export function sectionWords({ sections }: Template, id: string): string {
  const at = sections.findIndex((section) => section.id === id);
  const heading = sections[at]?.heading ?? '';
  return heading === '' ? `section ${at + 1}` : `“${heading}”`;
}
