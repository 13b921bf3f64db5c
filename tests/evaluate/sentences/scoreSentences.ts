import type { Stat } from '../../../engine/nouns/evidence.ts';
import { statsOf } from '../../engine/capture/drafted.ts';
import { type Tally, tallyOf } from '../tally.ts';
import type { LabelledSentence } from './labelledSentence.ts';

export const SENTENCE_MEASURES = ['value', 'value with unit', 'value with unit and change'] as const;
export type SentenceScore = Record<(typeof SENTENCE_MEASURES)[number], Tally>;

type Label = LabelledSentence['numbers'][number];

/** What was suggested of one sentence against its labels. */
export function scoreSentence(sentence: LabelledSentence): SentenceScore {
  const stats = statsOf(sentence.text, sentence.language);
  const shown = { found: told, label: told };
  const sameUnit = (stat: Stat, label: Label) =>
    sameValue(stat, label) && stat.unit.toLowerCase() === label.unit.toLowerCase();
  return {
    value: tallyOf(stats, sentence.numbers, sameValue, shown),
    'value with unit': tallyOf(stats, sentence.numbers, sameUnit, shown),
    'value with unit and change': tallyOf(
      stats,
      sentence.numbers,
      (stat, label) => sameUnit(stat, label) && stat.change === label.change,
      shown,
    ),
  };
}

function sameValue(stat: Stat, label: Label): boolean {
  return Math.abs(stat.value - label.value) <= Math.abs(label.value) * 1e-9 && stat.high === label.high;
}

function told({ value, high, unit, change }: Label): string {
  return `${value}${high === undefined ? '' : `..${high}`} ${unit} ${change}`;
}
