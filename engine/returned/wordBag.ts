import { wordsToCompare } from '../alike/wordsToCompare.ts';

/** How often each word stands in a text. */
export type WordBag = { words: Map<string, number>; size: number };

export function wordBag(text: string): WordBag {
  const words = new Map<string, number>();
  const all = wordsToCompare(text);
  for (const { key } of all) words.set(key, (words.get(key) ?? 0) + 1);
  return { words, size: all.length };
}

/** Words that two texts share, of all that both have: 0 to 1. */
export function dice(one: WordBag | undefined, other: WordBag | undefined): number {
  if (!one || !other || one.size + other.size === 0) return 0;
  let shared = 0;
  for (const [word, count] of one.words) shared += Math.min(count, other.words.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}
