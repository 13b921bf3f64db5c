import type { Stat } from '../../nouns/evidence.ts';
import type { Source } from '../../nouns/source.ts';
import { peopleIn } from '../quotes/people.ts';
import { attributedIn } from './attributedIn.ts';
import { conceptOf } from './conceptOf.ts';
import { numbersAt } from './numbersAt.ts';
import { asOfAt, changeAt, periodAt } from './statFacts.ts';
import { unitAt } from './unitAt.ts';

/** What a number says, without where it stands. */
type StatFacts = Pick<Stat, 'value' | 'high' | 'unit' | 'change' | 'period' | 'asOf' | 'attributedTo' | 'concept'>;

/**
 * Reads the first number in `start`..`end` (UTF-16 code units of `source.text`) with what its sentence says of it; null where
 * there is none. Whoever selected the words has decided that it is a statistic: nothing is left out here.
 */
export function readStat(source: Source, start: number, end: number): StatFacts | null {
  const { sentence, numbers } = numbersAt(source, start, end);
  const [number] = numbers;
  if (!number) return null;
  const counted = unitAt(sentence.text, number.end, source.language, number.value);
  const to = number.unit === '' && counted.unit !== '' ? counted.end : number.end;
  return {
    value: number.value,
    ...(number.high === undefined ? {} : { high: number.high }),
    unit: number.unit || counted.unit,
    change: number.loose ? '~' : changeAt(sentence.text, number.start, number.end, to),
    period: periodAt(sentence.text, number.start, to),
    asOf: asOfAt(sentence.text, number.start, to),
    attributedTo: attributedIn(sentence.text, peopleIn(source.text)),
    concept: counted.concept || conceptOf(sentence.text, number.start),
  };
}
