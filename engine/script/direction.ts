import type { Document, Inline } from '../nouns/document.ts';

const LEFTWARD =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const LETTERS = /\p{L}+/gu;
const LEFTWARD_LANGUAGE = /^(ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|pa-arab|ps|sd|syr|ug|ur|yi)\b/i;

/** Whether text of the language runs from right to left. */
export function languageRunsLeft(language: string): boolean {
  return LEFTWARD_LANGUAGE.test(language);
}

export function documentRunsLeft(document: Document): boolean {
  return languageRunsLeft(document.language);
}

/** Whether most letters of the words run from right to left; `other` where there are none, or as many of either kind. */
export function wordsRunLeft(text: string, other: boolean): boolean {
  // Most text has none of them, and is asked often.
  if (!other && !LEFTWARD.test(text)) return false;
  let balance = 0;
  for (const [letters] of text.matchAll(LETTERS)) balance += LEFTWARD.test(letters) ? letters.length : -letters.length;
  return balance === 0 ? other : balance > 0;
}

/**
 * The direction of a paragraph: that of most of its letters. By its first letter alone (UAX 9, rule P2) an English sentence
 * that begins with an Arabic name would run from the right.
 */
export function readsRightToLeft(inlines: Inline[], other = false): boolean {
  return wordsRunLeft(inlines.map((one) => (one.kind === 'text' ? one.text : '')).join(''), other);
}
