import type { Inline } from '../nouns/document.ts';

/** Nothing that would be seen: no word, no note's number. */
export function isEmpty(inlines: Inline[]): boolean {
  return inlines.every((one) => one.kind === 'break' || (one.kind === 'text' && one.text.trim() === ''));
}
