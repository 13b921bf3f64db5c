import type { Evidence } from '../nouns/evidence.ts';
import type { Source } from '../nouns/source.ts';
import { repairedWords, repairsWithin } from './readRepaired.ts';

/** How a piece is printed where the analyst has repaired its words; null where its own words are printed. A number is printed from its fields. */
export function repairedWording({ text, layer }: Source, { kind, start, end }: Evidence): string | null {
  if (kind === 'stat' || repairsWithin(layer.repairs, start, end).length === 0) return null;
  return repairedWords(text, layer.repairs, start, end);
}
