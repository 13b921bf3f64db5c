import { lowerBound } from '../nouns/lowerBound.ts';
import type { ComparedWord } from './wordsToCompare.ts';

/** Index of the first word that begins at or after the offset. */
export function firstFrom(words: readonly ComparedWord[], offset: number): number {
  return lowerBound(words.length, (at) => words[at]?.start ?? 0, offset);
}
