import { differencesBetween } from '../../../engine/alike/differencesBetween.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { drafted } from '../../engine/capture/drafted.ts';
import type { LabelledArticle } from '../labelledArticle.ts';
import { type Tally, tallyOf } from '../tally.ts';
import type { CopyCase } from './copyCases.ts';

/** What is told of a pair of copies against what should be. */
export function scoreCopy({ text, language, edits, told }: CopyCase): Tally {
  const other = edits.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`“${from}” is not there`);
    return changed.replace(from, () => to);
  }, text);
  return tally(pasted(text, language), pasted(other, language), told, edits.map((each) => each.join(' → ')).join('; '));
}

/** Every labelled number with another first digit, every labelled quotation with another word in its middle: one thing is to be told. */
export function scoreAltered({ text }: LabelledArticle, labels: string[], alter: (words: string) => string): Tally[] {
  return labels.flatMap((words) => {
    const at = text.indexOf(words);
    const to = alter(words);
    if (at < 0 || to === words) return [];
    const found = differencesBetween(
      pasted(text, 'en'),
      pasted(`${text.slice(0, at)}${to}${text.slice(at + words.length)}`, 'en'),
    );
    return [
      tallyOf(found, [words], ({ one }) => words.includes(one.text) || one.text.includes(words), {
        found: ({ one, other }) => `${one.text} | ${other.text}`,
        label: () => `${words} → ${to}`,
      }),
    ];
  });
}

/** What scraping and typesetting do to a text without changing what it says. */
export const HARMLESS: [string, (text: string) => string][] = [
  ['in capitals', (text) => text.toUpperCase()],
  ['in small letters', (text) => text.toLowerCase()],
  [
    'other marks, dashes and spaces',
    (text) => text.replace(/[“”„]/g, '"').replace(/[–—]/g, '-').replace(/ /g, '\u00a0'),
  ],
  [
    'every fourth paragraph left out',
    (text) =>
      text
        .split('\n\n')
        .filter((_, at) => at % 4 !== 1)
        .join('\n\n'),
  ],
  ['spaces lost behind full stops', (text) => text.replace(/(\p{L}\.) (\p{Lu})/gu, '$1$2')],
  ['lines broken', (text) => text.replace(/(.{60}\S*) /g, '$1\n')],
];

export function scoreHarmless({ name, text }: LabelledArticle, change: (text: string) => string): Tally {
  return tally(pasted(text, 'en'), pasted(change(text), 'en'), [], name);
}

function tally(one: Source, other: Source, told: string[], what: string): Tally {
  const found = differencesBetween(one, other).map(({ one, other }) => `${one.text} | ${other.text}`);
  return tallyOf(found, told, (each, label) => each === label, {
    found: (each) => `${what}: ${each}`,
    label: (each) => `${what}: ${each}`,
  });
}

function pasted(text: string, language: string): Source {
  return drafted(text, { language });
}
