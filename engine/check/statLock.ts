import { numbersAt } from '../capture/stats/numbersAt.ts';
import { type FoundNumber, numbersIn } from '../capture/stats/numbersIn.ts';
import { unitAt } from '../capture/stats/unitAt.ts';
import type { Stat } from '../nouns/evidence.ts';
import { rememberedIn } from '../nouns/remembered.ts';
import type { Source } from '../nouns/source.ts';
import { repairedText, repairsWithin, toRepaired } from '../repair/readRepaired.ts';
import { measureOf } from './numbers/measured.ts';

/** A number as the words of its article give it. */
export type Given = Pick<FoundNumber, 'value' | 'high'>;

/**
 * The Quote Lock of numbers: what a number's own words say, read as capture reads them, with the repairs that lie over them; null where that is
 * the number itself, or where the words cannot be read as one ("dozens").
 */
export function statLock(stat: Stat, source: Source): Given | null {
  const repaired = repairsWithin(source.layer.repairs, stat.start, stat.end).length > 0;
  const [only, second] = repaired ? [] : readAlone(stat.text, source.language);
  if (only && !second && says(stat, only, source.language)) return null;
  const given = repaired ? readRepaired(stat, source) : readIn(source, stat.start, stat.end);
  const [first] = given;
  return !first || given.some((one) => one.loose || says(stat, one, source.language)) ? null : first;
}

/** Nearly all numbers are read from their own words; only where those say something else, or more than one, the sentence is asked. */
const readAlone = rememberedIn(numbersIn, 1024);

function readIn(source: Source, start: number, end: number): FoundNumber[] {
  const { numbers } = numbersAt(source, start, end);
  return numbers.length > 0 ? numbers : readAlone(source.text.slice(start, end), source.language);
}

function readRepaired({ start, end }: Stat, source: Source): FoundNumber[] {
  const { repairs } = source.layer;
  const to = (offset: number) => toRepaired(repairs, offset);
  const text = repairedText(source.text, repairs);
  const blocks = source.blocks.map((block) => ({ ...block, start: to(block.start), end: to(block.end) }));
  return readIn({ ...source, text, blocks }, to(start), to(end));
}

/** The same number, in the same unit or in another of its family: 520 million kilograms are 520,000 tonnes. */
function says(stat: Stat, given: FoundNumber, language: string): boolean {
  const factor = factorOf(stat, given.unit || unitIn(stat.text, language));
  return isSame(stat, factor, given) || roundsTo(stat, factor, given);
}

function isSame({ value, high, change }: Stat, factor: number, given: Given): boolean {
  const [low, top = low] = [value * factor, high === undefined ? undefined : high * factor];
  const ends = [given.value, given.high ?? given.value] as const;
  // "At least ten" is true of ten to twelve, and so is "up to twelve".
  if (high === undefined && change === '>' && isEqual(low, ends[0])) return true;
  if (high === undefined && change === '<' && isEqual(low, ends[1])) return true;
  return isEqual(low, ends[0]) && isEqual(top, ends[1]);
}

/** "About 1.3 million" says 1,318,400 with fewer digits: what is said to be about may be rounded, and nothing else. */
function roundsTo({ value, high, change }: Stat, factor: number, given: Given): boolean {
  if (change !== '~' || high !== undefined || given.high !== undefined || value === 0) return false;
  const digits = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  const rounded = Number(given.value.toPrecision(Math.max(1, digits)));
  return isEqual(value * factor, rounded) && Math.abs(rounded - given.value) <= MOST_ROUNDED * Math.abs(given.value);
}

const MOST_ROUNDED = 0.05;

/** Binary fractions: 1.1 million is 1100000.0000000002. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** What one of the number's unit makes in the unit of its words; "million shells" took the scale into the unit. */
function factorOf({ unit }: Stat, given: string): number {
  const [own, other] = [measureOf(unit), measureOf(given)];
  if (own.family === other.family) return own.factor / other.factor;
  const scale = /^\S+(?= )/.exec(unit)?.[0];
  return (scale && readAlone(`1 ${scale}`, 'en')[0]?.value) || 1;
}

/** The unit that stands in the words themselves. */
function unitIn(words: string, language: string): string {
  const [number] = readAlone(words, language);
  return number ? number.unit || unitAt(words, number.end, language, number.value).unit : '';
}
