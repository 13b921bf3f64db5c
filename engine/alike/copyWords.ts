import { daysIn } from '../capture/dayIn.ts';
import { monthOf } from '../capture/monthNames.ts';
import { sentencesOf } from '../capture/sentences.ts';
import { numbersIn } from '../capture/stats/numbersIn.ts';
import { changeAt } from '../capture/stats/statFacts.ts';
import { unitAt } from '../capture/stats/unitAt.ts';
import { withinReach } from '../capture/withinReach.ts';
import type { Source } from '../nouns/source.ts';
import { type ComparedWord, wordsToCompare } from './wordsToCompare.ts';

/** A number, a day or a month as capture reads it. Offsets are UTF-16 code units of the source's text. */
export interface Figure {
  kind: 'number' | 'day' | 'month';
  start: number;
  end: number;
  /** What two copies must share: value and upper end, the ISO day, the month; '' for digits that nobody reads ("10:30", "F-16"). */
  value: string;
  /** What it counts, and where that noun ends where it stands close behind; '' and `end` where nothing is said of it. */
  unit: string;
  unitEnd: number;
  /** 'up', 'down', or '' */
  way: string;
}

/** A word of a copy, or a whole number, day or month as one word that is the same as every other of its kind. */
export interface CopyWord extends ComparedWord {
  figure: Figure | null;
  /** Which sentence it stands in; -1 outside of all. */
  sentence: number;
}

/**
 * The words of a text with its numbers, days and months masked: so copies are laid side by side by what stands around a number, and what is
 * paired can be compared. Numbers of a credit and of a page's frame are no figures.
 */
export function copyWords(source: Source): CopyWord[] {
  const read = withinReach(source);
  const { figures, sentences } = figuresOf(read);
  const masked: CopyWord[] = [];
  let at = 0;
  let sentence = 0;
  for (const word of wordsToCompare(read.text)) {
    while (at < figures.length && (figures[at]?.end ?? 0) <= word.start) at += 1;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= word.start) sentence += 1;
    const inside = (sentences[sentence]?.start ?? Number.POSITIVE_INFINITY) < word.end ? sentence : -1;
    const figure = figures[at];
    const last = masked.at(-1);
    if (figure === undefined || figure.start >= word.end) masked.push({ ...word, figure: null, sentence: inside });
    else if (last?.figure === figure) last.end = Math.max(last.end, word.end);
    else masked.push({ ...word, key: `\0${figure.kind}`, figure, sentence: inside });
  }
  return masked;
}

/** Months of the article's own language: the names of thirty take a while to gather. */
const NO_OTHERS: string[] = [];

interface Reach {
  start: number;
  end: number;
}

function figuresOf(source: Source): { figures: Figure[]; sentences: Reach[] } {
  const figures: Figure[] = [];
  const sentences: Reach[] = [];
  const frame = source.damage.filter(({ code }) => code === 'boilerplate');
  for (const block of source.blocks) {
    for (const { text, start, end } of sentencesOf(source, block)) {
      sentences.push({ start, end });
      if (block.kind === 'credit' || frame.some((one) => one.start < end && one.end > start)) continue;
      // Spaces of all kinds are one: what the readers make of them must not tell two copies apart.
      figures.push(...figuresIn(text.replace(/\s/g, ' '), source.language).map((one) => moved(one, start)));
    }
  }
  return { figures, sentences };
}

function moved(figure: Figure, by: number): Figure {
  return { ...figure, start: figure.start + by, end: figure.end + by, unitEnd: figure.unitEnd + by };
}

/** In order, without overlap: days and times of day, then numbers, then months beside a number, then whatever else has digits. */
function figuresIn(text: string, language: string): Figure[] {
  const days = daysIn(text, { language }).map(({ day, start, end }) => plain('day', start, end, day));
  const clocks = [...text.matchAll(/\p{N}+(?::\p{N}+)+/gu)].map(({ index, 0: word }) =>
    plain('number', index, index + word.length, ''),
  );
  const numbers = numbersIn(text, language).map((one): Figure => {
    const counted = one.unit === '' ? unitAt(text, one.end, language, one.value) : { unit: one.unit, end: one.end };
    const to = counted.unit === '' ? one.end : Math.max(one.end, counted.end);
    const change = changeAt(text, one.start, one.end, to);
    // "7 of the new coastal dredgers" is too much to say for a number.
    const unitEnd = /^[\s-]?[\p{L}²³/°-]+(?:\s[\p{L}-]+)?$/u.test(text.slice(one.end, to)) ? to : one.end;
    return {
      kind: 'number',
      start: one.start,
      end: one.end,
      value: [one.value, one.high ?? ''].map((value) => String(Number(value).toPrecision(12))).join('–'),
      unit: counted.unit,
      unitEnd,
      way: change === 'up' || change === 'down' ? change : '',
    };
  });
  const sure = [...days, ...clocks];
  const known = [...sure, ...numbers.filter((one) => !sure.some((other) => overlap(one, other)))];
  const months = [...text.matchAll(/\p{L}[\p{L}\p{M}]{2,14}/gu)].flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    const besides = numbers.some((one) => gapBetween(text, one, { start: index, end }));
    const month =
      besides && !known.some((one) => overlap(one, { start: index, end })) ? monthOf(word, language, NO_OTHERS) : 0;
    return month > 0 ? [plain('month', index, end, String(month))] : [];
  });
  const read = [...known, ...months];
  const digits = [...text.matchAll(/\p{N}+(?:[.,:/-]\p{N}+)*/gu)]
    .map(({ index, 0: word }) => plain('number', index, index + word.length, ''))
    .filter((one) => !read.some((other) => overlap(one, other)));
  return [...read, ...digits].sort((a, b) => a.start - b.start);
}

function plain(kind: Figure['kind'], start: number, end: number, value: string): Figure {
  return { kind, start, end, value, unit: '', unitEnd: end, way: '' };
}

function overlap(a: Reach, b: Reach): boolean {
  return a.start < b.end && a.end > b.start;
}

/** "17 May", "May 17th", "17. Mai": nothing but a stop, a space and the ending of an ordinal between them. */
function gapBetween(text: string, a: Reach, b: Reach): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return to >= from && to - from <= 5 && /^(?:st|nd|rd|th)?[.,º]?\s(?:de\s|of\s)?$/.test(text.slice(from, to));
}
