import type { Inline } from '../nouns/document.ts';

/** The words of inlines; a forced line end is a space, numbers of notes are left out. */
export function plainText(inlines: Inline[]): string {
  return inlines.map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? ' ' : '')).join('');
}

export function isEmpty(inlines: Inline[]): boolean {
  return inlines.every((one) => one.kind === 'text' && one.text === '');
}
