import type { Quote, Stat } from '../../engine/nouns/evidence.ts';
import type { Damage, Source } from '../../engine/nouns/source.ts';
import type { LabelledArticle } from './labelledArticle.ts';
import { type Tally, tallyOf } from './tally.ts';

export const MEASURES = ['quotes', 'quotes with speaker', 'numbers', 'numbers with value and unit', 'damage'] as const;
export type Score = Record<(typeof MEASURES)[number], Tally>;

/** What was suggested of an article against its labels. */
export function scoreArticle(
  article: LabelledArticle,
  source: Source,
  suggested: { quotes: Quote[]; stats: Stat[] },
): Score {
  const { quotes, stats } = suggested;
  const quoteShown = {
    found: (one: Quote) => `${one.speaker || '?'}: ${one.text}`,
    label: (one: LabelledArticle['quotes'][number]) => `${one.speaker}: ${one.text}`,
  };
  const statShown = {
    found: (one: Stat) => `${one.text} (${one.value} ${one.unit})`,
    label: (one: LabelledArticle['numbers'][number]) => `${one.text} (${one.value} ${one.unit})`,
  };
  const damageShown = { found: (one: Damage) => `${one.code}: ${wordsOf(one, source)}`, label: (one: string) => one };
  return {
    quotes: tallyOf(quotes, article.quotes, sameWords, quoteShown),
    'quotes with speaker': tallyOf(
      quotes,
      article.quotes,
      (one, label) => sameWords(one, label) && sameName(one.speaker, label.speaker),
      quoteShown,
    ),
    numbers: tallyOf(stats, article.numbers, nested, statShown),
    'numbers with value and unit': tallyOf(
      stats,
      article.numbers,
      (one, label) =>
        nested(one, label) && one.value === label.value && one.unit.toLowerCase() === label.unit.toLowerCase(),
      statShown,
    ),
    damage: tallyOf(
      source.damage,
      article.damage,
      (one, label) => nested({ text: wordsOf(one, source) }, { text: label }),
      damageShown,
    ),
  };
}

function wordsOf({ start, end }: Damage, source: Source): string {
  return source.text.slice(start, end);
}

/** A comma or stop that belongs to the sentence around is no part of the words. */
function sameWords(one: { text: string }, label: { text: string }): boolean {
  return bare(one.text) === bare(label.text);
}

function bare(text: string): string {
  return text.replace(/[,.;:!?]+$/u, '').trim();
}

function sameName(one: string, label: string): boolean {
  return withoutArticle(one) === withoutArticle(label);
}

function withoutArticle(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, '');
}

/** One stands within the other: '84.6bn' and '€84.6bn'. */
function nested(one: { text: string }, label: { text: string }): boolean {
  return one.text !== '' && (one.text.includes(label.text) || label.text.includes(one.text));
}
