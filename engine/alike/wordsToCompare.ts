/** A word as it is compared, with its place: UTF-16 code units, end exclusive. */
export interface ComparedWord {
  key: string;
  start: number;
  end: number;
}

/** Scripts that put no space between words: each sign counts as one. */
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const WORD = new RegExp(String.raw`${SIGN}\p{M}*|(?:(?!${SIGN})[\p{L}\p{N}\p{M}])+`, 'gu');

/** The words of a text, folded in case and in composed or full-width letters; marks, dashes and spaces are no words. */
export function wordsToCompare(text: string): ComparedWord[] {
  // An invisible hyphen or joiner parts no word; the places still span it.
  const found: ComparedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const key = match[0].normalize('NFKC').toLowerCase();
    const start = match.index;
    const end = start + match[0].length;
    const before = found.at(-1);
    if (before && /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/.test(text.slice(before.end, start))) {
      before.key += key;
      before.end = end;
    } else found.push({ key, start, end });
  }
  return found;
}
