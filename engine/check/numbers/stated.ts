import type { Dossier } from '../../nouns/dossier.ts';
import { type Amount, amountOf } from './amount.ts';

/** Fewer of a thing, two ships and three, are told of everything: they say nothing of where they come from. */
export const LEAST_COUNT = 10;

/** What the numbers among a briefing's evidence state. */
export function statAmounts({ evidence }: Dossier): { amount: Amount }[] {
  return evidence.flatMap((one) => (one.kind === 'stat' ? [{ amount: amountOf(one) }] : []));
}
