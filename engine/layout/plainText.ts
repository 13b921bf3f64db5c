import type { Inline } from '../nouns/document.ts';

/** The words of inlines; a forced line end is a space, numbers of notes are left out. */
export function plainText(inlines: Inline[]): string {
  return inlines.map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? ' ' : '')).join('');
}

/** Nothing that would be seen: no word, no note's number. */
export function isEmpty(inlines: Inline[]): boolean {
  return inlines.every((one) => one.kind === 'break' || (one.kind === 'text' && one.text.trim() === ''));
}
