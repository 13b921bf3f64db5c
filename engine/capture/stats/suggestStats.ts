import { contextOf, EVIDENCE_VERSION, evidenceId, type Stat } from '../../nouns/evidence.ts';
import type { Source } from '../../nouns/source.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';
import { isStatistic } from './isStatistic.ts';
import { type FoundNumber, numbersIn } from './numbersIn.ts';
import { asOfAt, attributedIn, changeAt, periodAt, periodsIn } from './statFacts.ts';
import { unitAt } from './unitAt.ts';

/** Numbers that count, measure or rank something, each as an object. Dates, times, ages and numbering are left out. */
export function suggestStats(source: Source): Stat[] {
  return source.blocks
    .filter((block) => block.kind !== 'credit')
    .flatMap((block) => sentencesOf(source, block))
    .flatMap((sentence) => statsInSentence(source, sentence));
}

function statsInSentence(source: Source, sentence: Sentence): Stat[] {
  const periods = periodsIn(sentence.text);
  const stats: Stat[] = [];
  for (const number of numbersIn(sentence.text, source.language)) {
    if (periods.some((period) => number.start >= period.start && number.end <= period.end)) continue;
    if (!isStatistic(number, sentence.text)) continue;
    const stat = statOf(source, sentence, number, stats.at(-1));
    if (stat) stats.push(stat);
  }
  return stats;
}

function statOf(source: Source, sentence: Sentence, number: FoundNumber, former: Stat | undefined): Stat | null {
  const counted =
    number.unit === 'rank' ? { unit: '', concept: '', end: number.end } : unitAt(sentence.text, number.end);
  const comparison = comparedIn(sentence.text, number);
  const unit = number.unit || counted.unit || (comparison === null ? '' : (former?.unit ?? ''));
  // A bare figure that counts nothing and compares with nothing tells the reader nothing.
  if (unit === '' && number.value < 1000) return null;
  const start = sentence.start + number.start;
  const end =
    sentence.start +
    (number.unit !== '' && number.unit !== '%' ? number.end : counted.unit === '' ? number.end : counted.end);
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
    change:
      number.inWords && /^(?:dozens|scores|hundreds|tens of)/i.test(sentence.text.slice(number.start))
        ? '~'
        : changeAt(sentence.text, number.start),
    period: periodAt(sentence.text, number.start, number.end),
    asOf: asOfAt(sentence.text, number.start, number.end),
    attributedTo: attributedIn(sentence.text),
    concept: comparison || counted.concept || subjectBefore(sentence.text, number.start),
  };
}

/** "the USA (1,328,000)": who the bracketed figure is of; null where the number stands in no brackets. */
function comparedIn(text: string, number: FoundNumber): string | null {
  if (!/\($/.test(text.slice(0, number.start)) || !/^\)/.test(text.slice(number.end))) return null;
  return /((?:the )?[\p{L}'’-]+)\s\($/u.exec(text.slice(0, number.start))?.[1] ?? '';
}

/** The nearest capitalised subject of the sentence: "North Korean troops" before "rank only 36th". */
function subjectBefore(text: string, at: number): string {
  const clause =
    text
      .slice(0, at)
      .split(/[,;:–—]\s/)
      .findLast((part) => /\p{L}/u.test(part)) ?? '';
  return (/(?:the )?((?:\p{Lu}[\p{L}'’-]+ ?){1,4}(?:\p{Ll}+s\b)?)/u.exec(clause)?.[1] ?? '').trim();
}
