import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { statLock } from '../../../engine/check/statLock.ts';
import type { Stat } from '../../../engine/nouns/evidence.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { drafted } from '../../engine/capture/drafted.ts';
import type { LabelledArticle } from '../labelledArticle.ts';
import type { LabelledSentence } from '../sentences/labelledSentence.ts';
import { type Tally, tallyOf } from '../tally.ts';

/** A sentence with one number, what an analyst made of it, and whether that is still what the sentence says. */
type AlteredCase = [text: string, edited: Partial<Pick<Stat, 'value' | 'high' | 'unit' | 'change'>>, language?: string];

const altered: AlteredCase[] = [
  ['The garrison counts 1,320,000 soldiers.', { value: 1_230_000 }],
  ['The garrison counts 1,320,000 soldiers.', { value: 132_000 }],
  ['The garrison counts 1,320,000 soldiers.', { value: 1_320_000, high: 1_420_000 }],
  ['Around 45,000 families went home.', { value: 54_000 }],
  ['The order came to $4.2bn.', { value: 4_200_000 }],
  ['The order came to $4.2bn.', { value: 2_400_000_000 }],
  ['Turnout was 61.4 per cent.', { value: 64.1 }],
  ['Turnout was 61.4 per cent.', { value: 614 }],
  ['Seventeen lorries crossed.', { value: 70 }],
  ['The line is 148 kilometres long.', { value: 148, unit: 'miles' }],
  ['The line is 148 kilometres long.', { value: 184 }],
  ['The works take 10 to 12 weeks.', { high: 21 }],
  ['The works take 10 to 12 weeks.', { value: 12, high: undefined }],
  ['Half a million people had no power.', { value: 5_000_000 }],
  ['Es wurden 2,5 Mio. Tonnen verladen.', { value: 25_000_000 }, 'de'],
  ['Der Umsatz stieg auf 3,2 Milliarden Euro.', { value: 3_200_000 }, 'de'],
  ['Rund 12.500 Menschen kamen.', { value: 12.5 }, 'de'],
  ['On a compté 140 000 passagers.', { value: 104_000 }, 'fr'],
  ['Se vendieron 2 millones de dosis.', { value: 2_000 }, 'es'],
  ['Сообщается о 40 тысячах солдат.', { value: 14_000 }, 'ru'],
];

const faithful: AlteredCase[] = [
  ['The garrison counts 1,320,000 soldiers.', {}],
  ['The garrison counts 1,320,000 soldiers.', { value: 1.32, unit: 'million soldiers' }],
  ['The garrison counts 1,318,400 soldiers.', { value: 1_320_000, change: '~' }],
  ['Around 45,000 families went home.', { change: '=' }],
  ['The order came to $4.2bn.', { unit: 'AUD' }],
  ['Turnout was 61.4 per cent.', { change: '~', value: 61 }],
  ['The line is 148 kilometres long.', { value: 148_000, unit: 'metres' }],
  ['It holds 520 million kilograms of grain.', { value: 520_000, unit: 'tonnes' }],
  ['The works take 10 to 12 weeks.', { high: undefined, change: '>' }],
  ['The works take 10 to 12 weeks.', { value: 12, high: undefined, change: '<' }],
  ['Dozens of boats turned back.', { value: 40 }],
  ['Several hundred people waited.', { value: 400 }],
  ['Es wurden 2,5 Mio. Tonnen verladen.', { unit: 't' }, 'de'],
  ['Der Umsatz stieg auf 3,2 Milliarden Euro.', {}, 'de'],
  ['On a compté 140 000 passagers.', { unit: 'voyageurs' }, 'fr'],
];

/** The cases, every number of the articles and sentences as it was captured, and each of them with its first two unlike digits swapped. */
export function tallyAltered(articles: LabelledArticle[], sentences: LabelledSentence[]): Tally {
  const read = [
    ...articles.map(({ text }) => drafted(text, { language: '' })),
    ...sentences.map(({ text, language }) => drafted(text, { language })),
  ].flatMap((source) => statsOf(source).map((stat) => ({ source, stat })));
  const spoilt = read.flatMap(({ source, stat }) => {
    const value = swapped(stat.value);
    const vague = stat.change === '~' && /^\p{L}+(?: of)?(?: \p{L}+)*$/u.test(stat.text);
    return value === null || vague ? [] : [{ source, stat: { ...stat, value } }];
  });
  const wrong = [...altered.map(made), ...spoilt];
  const right = [...faithful.map(made), ...read];
  const told = [...wrong, ...right].filter(({ source, stat }) => statLock(stat, source) !== null);
  const name = ({ stat }: { stat: Stat }) => `“${stat.text}” as ${stat.value}`;
  return tallyOf(told, wrong, (a, b) => a === b, { found: name, label: name });
}

function made([text, edited, language = 'en']: AlteredCase): { source: Source; stat: Stat } {
  const source = drafted(text, { language });
  const [stat] = statsOf(source);
  if (!stat) throw new Error(`“${text}” has no number`);
  return { source, stat: { ...stat, ...edited } };
}

function statsOf(source: Source): Stat[] {
  return suggestEvidence(source).filter((one) => one.kind === 'stat');
}

/** 1,320,000 is 3,120,000; null where all digits are alike. */
function swapped(value: number): number | null {
  const digits = [...String(Math.abs(value))];
  const at = digits.findIndex(
    (digit, place) => /\d/.test(digit) && /[^.0]/.test(digits[place + 1] ?? '.') && digit !== digits[place + 1],
  );
  if (at < 0) return null;
  const other = digits.with(at, digits[at + 1] ?? '').with(at + 1, digits[at] ?? '');
  return Number(other.join('')) * Math.sign(value);
}
