import { isStatistic } from '../../capture/stats/isStatistic.ts';
import type { FoundNumber } from '../../capture/stats/numbersIn.ts';
import { numbersIn } from '../../capture/stats/numbersIn.ts';
import { changeAt } from '../../capture/stats/statFacts.ts';
import { unitAt } from '../../capture/stats/unitAt.ts';
import { inlinesAt, inlineText, type Prose, type ProseInline, paragraphsAt } from '../../nouns/prose.ts';
import { rememberedIn } from '../../nouns/remembered.ts';
import { quotationsInProse } from '../quotationsInProse.ts';
import { type Amount, amountOf } from './amount.ts';

/** A number with its unit as the analyst typed it. */
export interface TypedNumber {
  /** "530,000 tonnes" */
  words: string;
  /** In the plain text of the prose. */
  start: number;
  end: number;
  unit: string;
  amount: Amount;
}

/** A sentence of the analyst's own with its numbers, and the evidence that it prints or cites. */
export interface TypedSentence {
  text: string;
  numbers: TypedNumber[];
  evidence: string[];
}

/** Sentences with a number and a unit; what stands between quotation marks is somebody else's. Cells of tables say no sentence. */
export function typedNumbers(prose: Prose, language: string): TypedSentence[] {
  return paragraphsAt(prose)
    .filter(
      ({ kind, inlines }) =>
        kind !== 'cell' && inlines.some((one) => one.kind === 'text' && SOME_NUMBER.test(one.text)),
    )
    .flatMap(({ inlines, at }) => sentencesOf(inlines, at, language))
    .filter(({ numbers }) => numbers.length > 0);
}

/** Only what may hold a number is looked at closely. */
const SOME_NUMBER =
  /\d|(?:teen|ty|dozen|hundred|thousand|million|billion|half|third|quarter|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?!\p{L})|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig|hundert|tausend|Million|Milliard|hälfte|drittel|viertel|dutzend/iu;

function sentencesOf(inlines: ProseInline[], at: number, language: string): TypedSentence[] {
  const { text, notes } = written(inlines);
  let start = 0;
  return text.split(/(?<=[.!?;]|\n)(?=\s+\p{Lu})/u).map((sentence) => {
    const from = start;
    start += sentence.length;
    // A note at the very end belongs to what it follows.
    const evidence = notes.filter((note) => note.at > from && note.at <= start).map(({ id }) => id);
    const numbers = SOME_NUMBER.test(sentence) ? numbersInSentence(sentence, language) : [];
    const placed = numbers.map((one) => ({ ...one, start: at + from + one.start, end: at + from + one.end }));
    return { text: sentence, numbers: placed, evidence };
  });
}

/** Quotations are left out by as many spaces. */
function written(inlines: ProseInline[]): { text: string; notes: { at: number; id: string }[] } {
  let text = inlineText(inlines);
  const notes = inlinesAt(inlines).flatMap(({ inline, at }) =>
    inline.kind === 'cite' || inline.kind === 'evidence' ? [{ at, id: inline.evidenceId }] : [],
  );
  const quotations = /[“„«»「『"]/.test(text) ? quotationsInProse(inlines) : [];
  for (const { start, end } of quotations) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return { text, notes };
}

/** Numbers in figures or in words with what they count; offsets into the sentence. "Dozens" are no number. */
export const numbersInSentence = rememberedIn(readSentence, 4096);

function readSentence(text: string, language: string): TypedNumber[] {
  const numbers = numbersIn(text, language);
  return numbers
    .filter((number) => !number.loose && number.unit !== 'rank' && isStatistic(number, text))
    .flatMap((number) => {
      const counted = unitAt(text, number.end, language, number.value);
      const unit = number.unit || counted.unit;
      if (unit === '' || isPronoun(number, unit)) return [];
      const end = number.unit === '' ? Math.max(number.end, counted.end) : number.end;
      const change = changeAt(text, number.start, number.end, end);
      const words = text.slice(number.start, end);
      const amount = amountOf({ value: number.value, high: number.high, unit, change });
      return [{ words, start: number.start, end, unit, amount }];
    });
}

/** "One ship" is a ship; a half or a third of something has no unit of its own. */
function isPronoun({ inWords, value }: FoundNumber, unit: string): boolean {
  return inWords && value === 1 && unit !== '%';
}
