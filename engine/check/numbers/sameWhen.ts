import type { Stat } from '../../nouns/evidence.ts';
import { wordsOf } from './wordsOf.ts';

/** Whether two numbers are told of the same day or period. Where one is told more exactly than the other nobody knows. */
export function sameWhen(a: Stat, b: Stat): boolean {
  if (a.asOf === '' && a.period === '') return false;
  return a.asOf === b.asOf && spanOf(a) === spanOf(b);
}

/** The period without its year, which the as-of date says, and without the words around it. */
function spanOf({ period, asOf }: Stat): string {
  const year = asOf.slice(0, 4);
  return wordsOf(period)
    .filter((word) => word !== year && !/^(?:since|by|until|during|year|jahr|seit|bis|en|depuis|desde)$/.test(word))
    .join(' ');
}
