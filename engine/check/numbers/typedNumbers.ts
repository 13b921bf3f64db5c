import { figuresIn } from '../../capture/stats/figuresIn.ts';
import { isStatistic } from '../../capture/stats/isStatistic.ts';
import { changeAt } from '../../capture/stats/statFacts.ts';
import { unitAt } from '../../capture/stats/unitAt.ts';
import type { Prose, ProseInline } from '../../nouns/prose.ts';
import { quotationsInProse } from '../quotationsInProse.ts';
import { type Amount, amountOf } from './amount.ts';

/** A number with its unit as the analyst typed it. */
export interface TypedNumber {
  /** "530,000 tonnes" */
  words: string;
  unit: string;
  amount: Amount;
}

/** A sentence of the analyst's own with its numbers, and the evidence that it prints or cites. */
export interface TypedSentence {
  text: string;
  numbers: TypedNumber[];
  evidence: string[];
}

/** Sentences with a number in figures and a unit; what stands between quotation marks is somebody else's. Cells of tables say no sentence. */
export function typedNumbers(prose: Prose, language: string): TypedSentence[] {
  return prose
    .flatMap((block) => {
      if (block.kind === 'table') return [];
      return block.kind === 'list' ? block.items.map(({ inlines }) => inlines) : [block.inlines];
    })
    .filter((inlines) => inlines.some((one) => one.kind === 'text' && /\d/.test(one.text)))
    .flatMap((inlines) => sentencesOf(inlines, language))
    .filter(({ numbers }) => numbers.length > 0);
}

function sentencesOf(inlines: ProseInline[], language: string): TypedSentence[] {
  const { text, notes } = written(inlines);
  let start = 0;
  return text.split(/(?<=[.!?;]|\n)(?=\s+\p{Lu})/u).map((sentence) => {
    const from = start;
    start += sentence.length;
    // A note at the very end belongs to what it follows.
    const evidence = notes.filter(({ at }) => at > from && at <= start).map(({ id }) => id);
    return { text: sentence, numbers: /\d/.test(sentence) ? numbersOf(sentence, language) : [], evidence };
  });
}

/** Quotations are left out by as many spaces. */
function written(inlines: ProseInline[]): { text: string; notes: { at: number; id: string }[] } {
  let text = '';
  const notes: { at: number; id: string }[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'break') text += '\n';
    else if (inline.kind !== 'reference') notes.push({ at: text.length, id: inline.evidenceId });
  }
  const quotations = /[“„«»「『"]/.test(text) ? quotationsInProse(inlines) : [];
  for (const { start, end } of quotations) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return { text, notes };
}

function numbersOf(text: string, language: string): TypedNumber[] {
  return figuresIn(text, language)
    .filter((number) => number.high === undefined && number.unit !== 'rank' && isStatistic(number, text))
    .flatMap((number) => {
      const counted = unitAt(text, number.end, language, number.value);
      const unit = number.unit || counted.unit;
      if (unit === '') return [];
      const end = number.unit === '' ? Math.max(number.end, counted.end) : number.end;
      const change = changeAt(text, number.start, number.end, end);
      return [{ words: text.slice(number.start, end), unit, amount: amountOf({ value: number.value, unit, change }) }];
    });
}
