import { checkNumbers } from '../../../engine/check/numbers/checkNumbers.ts';
import { placesOf } from '../../../engine/check/placesOf.ts';
import type { Diagnostic } from '../../../engine/nouns/diagnostic.ts';
import { type Tally, tallyOf } from '../tally.ts';
import { dossierOf, type NumbersCase } from './numbersCase.ts';

export const NUMBER_CODES = ['numbers-conflict', 'number-in-prose', 'number-stale', 'sum-off'] as const;

export function numberFindings(one: NumbersCase): Diagnostic[] {
  const dossier = dossierOf(one);
  const { printed, written } = placesOf(dossier);
  return checkNumbers(dossier, printed, written);
}

/** What is planted in one case and what is found, for each check. */
export function scoreNumbers(one: NumbersCase): Record<(typeof NUMBER_CODES)[number], Tally> {
  const found = numberFindings(one);
  const tally = (code: string) =>
    tallyOf(
      found.filter((each) => each.code === code),
      one.planted.filter((each) => each === code),
      () => true,
      {
        found: ({ sentence }) => sentence,
        label: () => `${one.stats.map(({ words }) => words).join(', ')}: ${one.prose.join(' / ')}`,
      },
    );
  return {
    'numbers-conflict': tally('numbers-conflict'),
    'number-in-prose': tally('number-in-prose'),
    'number-stale': tally('number-stale'),
    'sum-off': tally('sum-off'),
  };
}
