import type { ComparedWord } from './wordsToCompare.ts';

/** Index of the first word that begins at or after the offset. */
export function firstFrom(words: readonly ComparedWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
