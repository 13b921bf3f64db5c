import type { Stretch } from '../nouns/copyDifference.ts';
import type { ComparedWord } from './wordsToCompare.ts';

/** Words, by index; end exclusive. */
export interface Reach {
  from: number;
  to: number;
}

/** Where these words stand in their text; of none, the place where they would. */
export function stretchOf(words: readonly ComparedWord[], text: string, { from, to }: Reach): Stretch {
  const start = words[from]?.start ?? text.length;
  const end = from < to ? (words[to - 1]?.end ?? start) : start;
  return { start, end, text: text.slice(start, end) };
}
