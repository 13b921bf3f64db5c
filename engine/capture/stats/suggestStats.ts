import { contextOf, EVIDENCE_VERSION, evidenceId, type Stat } from '../../nouns/evidence.ts';
import type { Source } from '../../nouns/source.ts';
import type { Person } from '../quotes/people.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { attributedIn } from './attributedIn.ts';
import { conceptOf } from './conceptOf.ts';
import { isStatistic } from './isStatistic.ts';
import { type FoundNumber, numbersIn } from './numbersIn.ts';
import { asOfAt, changeAt, periodAt, periodsIn } from './statFacts.ts';
import { type Counted, substanceBehind, unitAt } from './unitAt.ts';

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
  const numbers = numbersIn(sentence.text, source.language).filter((number) => isStatistic(number, sentence.text));
  if (numbers.length === 0) return [];
  const attributedTo = attributedIn(sentence.text, people);
  const stats: Stat[] = [];
  const told = withoutPeriods(numbers, sentence.text);
  for (const [index, number] of told.entries()) {
    const next = number.likeNext ? told[index + 1] : undefined;
    const unit = next ? next.unit || unitAt(sentence.text, next.end, source.language).unit : number.unit;
    const stat = statOf(source, sentence, { ...number, unit }, attributedTo, stats.at(-1));
    if (stat) stats.push(stat);
  }
  return stats;
}

/** "1.6 million shells within six months": the six months belong to the shells. Where nothing else is counted the span itself is told. */
function withoutPeriods(numbers: FoundNumber[], text: string): FoundNumber[] {
  const periods = periodsIn(text);
  const inPeriod = (number: FoundNumber) =>
    periods.some((period) => number.start >= period.start && number.end <= period.end);
  const outside = numbers.filter((number) => !inPeriod(number));
  const span = numbers.filter((number) => inPeriod(number) && isDuration(unitAt(text, number.end).unit));
  return outside.length > 0 ? outside : span;
}

function statOf(
  source: Source,
  { text, start: offset }: Sentence,
  number: FoundNumber,
  attributedTo: string,
  former: Stat | undefined,
): Stat | null {
  const counted = number.unit === '' ? unitAt(text, number.end, source.language, number.value) : NOTHING;
  const compared = comparedIn(text, number);
  const like = former && isSetAgainst(text.slice(Math.max(0, former.end - offset), number.start)) ? former : undefined;
  const unit = number.unit || counted.unit || (compared === null ? (like?.unit ?? '') : (former?.unit ?? ''));
  if (unit === '' && !isBareFigure(number, text)) return null;
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
    change: number.loose ? '~' : changeAt(text, number.start, number.end, to),
    period: likeFormer ? former.period : period,
    asOf: likeFormer ? former.asOf : asOfAt(text, number.start, to),
    attributedTo,
    concept: isDistance(number, text)
      ? ''
      : compared || counted.concept || substanceOf(number, text) || like?.concept || conceptOf(text, number.start),
  };
}

/** "2,418 units from 869", "40 members, up from 25", "5,000 workers, compared with 3,200": of the same kind as the number before it. */
function isSetAgainst(between: string): boolean {
  return /^,?\s(?:(?:up|down|again|than)\s)?(?:from|against|versus|vs\.?|compared (?:with|to)|(?:more|fewer|less) than)\s(?:about |some |nearly |only |just |around )?$/u.test(
    between,
  );
}

const TOLD_BEFORE =
  /\b(?:to|from|of|by|at|than|least|about|around|nearly|almost|roughly|approximately|only|just|over|under|some|record|another|total|past|below|above|near|was|were|is|are|reached?|hit|topp(?:ed|ing)|averag(?:ed|ing)|killed|killing|injured|injuring|wounded|wounding|leaving|arrested|between|rund|etwa|auf|von|um|à|de|hasta|до)\s(?:a |an |the )?(?:record )?$/iu;
const TOLD_AFTER =
  /^\s(?:were|are|was|have|had|died|killed|injured|wounded|missing|in favou?r|against|for and|dead|hurt|others|above|below|of (?:them|whom|which)|\p{Ll}{3,}ed)(?![\p{L}])/iu;

const CLOSES = /^(?:[.;,:)”"]|$|\s(?:and|or|in|on|for|from|since|last|this|against)\b)/u;

/** A bare figure that counts nothing and compares with nothing tells the reader nothing; a capital word before it makes it a name ("Boeing 737"). */
function isBareFigure(number: FoundNumber, text: string): boolean {
  if (number.loose) return false;
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const after = text.slice(number.end, number.end + 20);
  if (/^-strong(?!\p{L})/u.test(after)) return true;
  if (/^-\p{L}/u.test(after) || isNamed(before, number)) return false;
  if (TOLD_AFTER.test(after)) return true;
  if (TOLD_BEFORE.test(before)) return number.value !== 1;
  // "In 2024 it shipped 12.": the figure closes what is told.
  if (
    !number.inWords &&
    number.value > 1 &&
    CLOSES.test(after) &&
    /\p{Ll}\s$/u.test(before) &&
    !(number.value <= 24 && /\b(?:at|by|until|till)\s$/.test(before))
  )
    return true;
  return !number.inWords && (number.value >= 1000 || !Number.isInteger(number.value));
}

/** "iPhone 12", "Android 11", "Boeing 737": a bare figure behind a name belongs to the name. */
function isNamed(before: string, { inWords }: FoundNumber): boolean {
  const word = /(?:^|[\s(“"])([\p{L}’'.-]+)\s$/u.exec(before)?.[1] ?? '';
  if (inWords || !/\p{Lu}/u.test(word) || DAY.test(word)) return false;
  return !(before.trim() === word && OPENS.test(word));
}

const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
/** Words that may stand before a number at the start of a sentence without being names. */
const OPENS =
  /^(?:about|around|nearly|almost|some|only|just|over|under|another|at|by|in|of|from|with|for|to|all|the|roughly|approximately|an?|and|but|between|on|since|until|than|least|were|police|total|rund|etwa|fast|knapp|mehr|près|unos|unas|около)$/iu;

const NOTHING: Counted = { unit: '', concept: '', end: 0 };

function isDuration(unit: string): boolean {
  return /^(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries|Stunden|Tagen?|Wochen|Monaten?|Jahren?|heures|jours|semaines|mois|années|horas|días|semanas|meses|años)$/.test(
    unit,
  );
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
