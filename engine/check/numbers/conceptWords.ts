import type { Stat } from '../../nouns/evidence.ts';
import { wordsOf } from './wordsOf.ts';

/** What a number is of, each word once and in order, without its unit's own words: "export", "grain" for "tonnes of grain exports". */
export function conceptWords({ concept, unit }: Pick<Stat, 'concept' | 'unit'>): string[] {
  const own = new Set(wordsOf(unit));
  return [...new Set(wordsOf(concept).filter((word) => !own.has(word)))].sort();
}
