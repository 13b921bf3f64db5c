import { contextOf, EVIDENCE_VERSION, evidenceId, type Stat } from '../../nouns/evidence.ts';
import type { Source } from '../../nouns/source.ts';
import type { Person } from '../quotes/people.ts';
import { quotationsIn } from '../quotes/quotations.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { attributedIn } from './attributedIn.ts';
import { conceptOf } from './conceptOf.ts';
import { isStatistic } from './isStatistic.ts';
import { type FoundNumber, numbersIn } from './numbersIn.ts';
import { asOfAt, changeAt, periodAt, periodsIn } from './statFacts.ts';
import { type Counted, isMeasure, substanceBehind, unitAt } from './unitAt.ts';

/** Numbers that count, measure or rank something, each as an object. Dates, times, ages and numbering are left out. */
export function suggestStats(source: Source, people: Person[]): Stat[] {
  const told: Stat[] = [];
  const headed: Stat[] = [];
  for (const block of source.blocks) {
    if (block.kind === 'credit') continue;
    const stats = sentencesOf(source, block).flatMap((sentence) => statsInSentence(source, sentence, people));
    (block.kind === 'heading' ? headed : told).push(...stats);
  }
  return [...headed.filter((stat) => !told.some((other) => saysTheSame(stat, other))), ...told];
}

/** A headline announces the text's number: the text's own says more of it. */
function saysTheSame(stat: Stat, other: Stat): boolean {
  return stat.value === other.value && stat.unit === other.unit && stat.high === other.high;
}

function statsInSentence(source: Source, sentence: Sentence, people: Person[]): Stat[] {
  const numbers = numbersIn(sentence.text, source.language);
  if (numbers.length === 0) return [];
  const periods = periodsIn(sentence.text);
  const attributedTo = attributedIn(sentence.text, people);
  const stats: Stat[] = [];
  for (const number of numbers) {
    if (periods.some((period) => number.start >= period.start && number.end <= period.end)) continue;
    if (!isStatistic(number, sentence.text)) continue;
    const stat = statOf(source, sentence, number, attributedTo, stats.at(-1));
    if (stat) stats.push(stat);
  }
  return stats;
}

function statOf(
  source: Source,
  { text, start: offset }: Sentence,
  number: FoundNumber,
  attributedTo: string,
  former: Stat | undefined,
): Stat | null {
  const counted = number.unit === 'rank' ? NOTHING : unitAt(text, number.end);
  const compared = comparedIn(text, number);
  const unit = number.unit || counted.unit || (compared === null ? '' : (former?.unit ?? ''));
  // A bare figure that counts nothing and compares with nothing tells the reader nothing.
  if (unit === '' && number.value < 1000) return null;
  if (isSmallCount(number, unit, text)) return null;
  const to = number.unit === '' && counted.unit !== '' ? counted.end : number.end;
  const start = offset + number.start;
  const end = offset + to;
  const period = isDuration(unit) ? '' : periodAt(text, number.start, to);
  // "the USA (1,328,000)" speaks of the same time as the number it is compared with.
  const likeFormer = compared !== null && period === '' && former !== undefined;
  return {
    version: EVIDENCE_VERSION,
    kind: 'stat',
    id: evidenceId(source.id, 'stat', start, end),
    sourceId: source.id,
    start,
    end,
    text: source.text.slice(start, end),
    ...contextOf(source.text, start, end),
    state: 'suggested',
    remark: '',
    value: number.value,
    ...(number.high === undefined ? {} : { high: number.high }),
    unit,
    change: changeOf(number, text),
    period: likeFormer ? former.period : period,
    asOf: likeFormer ? former.asOf : asOfAt(text, number.start, to),
    attributedTo,
    concept: isDistance(number, text)
      ? ''
      : compared || counted.concept || substanceOf(number, text) || conceptOf(text, number.start),
  };
}

const NOTHING: Counted = { unit: '', concept: '', end: 0 };

/** "two places", "three ships", "six days later": counted in words and small, it is a way of telling and not a statistic. Measures and money are. */
function isSmallCount(number: FoundNumber, unit: string, text: string): boolean {
  if (!number.inWords || number.unit !== '' || isMeasure(unit)) return false;
  return number.value < 5 || (number.value < 100 && (isDuration(unit) || isInQuotation(text, number.start)));
}

function isDuration(unit: string): boolean {
  return /^(?:second|minute|hour|day|night|week|month|year|decade)s$/.test(unit);
}

function isInQuotation(text: string, at: number): boolean {
  return quotationsIn(text).some(({ start, end }) => at >= start && at < end);
}

function changeOf(number: FoundNumber, text: string): Stat['change'] {
  const loose = number.inWords && /^(?:dozens|scores|hundreds|tens of)/i.test(text.slice(number.start, number.end));
  return loose ? '~' : changeAt(text, number.start);
}

/** "within two nautical miles of the cable": how far from it, not how much of it. */
function isDistance(number: FoundNumber, text: string): boolean {
  return /\bwithin\s(?:about |some |around )?$/.test(text.slice(Math.max(0, number.start - 20), number.start));
}

/** "11 per cent of the containers": of what. */
function substanceOf(number: FoundNumber, text: string): string {
  return number.unit === '%' ? substanceBehind(text, number.end) : '';
}

/** "the USA (1,328,000)": who the bracketed figure is of; null where the number stands in no brackets. */
function comparedIn(text: string, number: FoundNumber): string | null {
  if (text[number.start - 1] !== '(' || text[number.end] !== ')') return null;
  return /((?:the )?[\p{L}'’-]{1,60})\s\($/u.exec(text.slice(Math.max(0, number.start - 80), number.start))?.[1] ?? '';
}
