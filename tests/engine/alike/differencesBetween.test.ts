import '../../seeds.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../../engine/alike/differencesBetween.ts';
import type { Source } from '../../../engine/nouns/source.ts';
import { sourceOf } from '../check/sourceOf.ts';
import { AGENCY } from './articles.ts';

/** A source with a block for every line. */
function lined(text: string, changes: Partial<Source> = {}): Source {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  return sourceOf(text, { blocks, ...changes });
}

const REPORT = [
  'North Korea has sent Russia millions of grenades',
  'Within six months the North sent 1.6 million grenades to Russia, the ministry said on 17 May 2024. About 40 per cent of them were unusable.',
  '“We lost the north wall at ten past four and after that there was nothing to hold the water,” said Elka Vorn, who runs the dike office.',
  'Firefighters carried 62 people from upper floors by boat at 10:30. Twelve horses drowned, and the damage came to $2.4 million.',
  '“My cellar is a pond and my freezer is a boat,” said Tomas Ries, a butcher in Lower Hamm. He will not leave before 3 June.',
].join('\n');

const told = (one: string, other: string, language = 'en') =>
  differencesBetween(lined(one, { language }), lined(other, { language })).map(
    ({ kind, one, other }) => `${kind}: ${one.text} | ${other.text}`,
  );
const changed = (from: string, to: string) => told(REPORT, REPORT.replace(from, to));

describe('two copies of one report', () => {
  it.each([
    ['a number', '1.6 million', '1.9 million', 'number: 1.6 million grenades | 1.9 million grenades'],
    ['a spelled-out number', 'Twelve horses', 'Two horses', 'number: Twelve horses | Two horses'],
    ['a scale', '1.6 million', '1.6 billion', 'number: 1.6 million grenades | 1.6 billion grenades'],
    ['a percentage', '40 per cent', '14 per cent', 'number: 40 per cent | 14 per cent'],
    ['what is counted', '62 people', '62 dogs', 'number: 62 people | 62 dogs'],
    ['a currency', '$2.4 million', '€2.4 million', 'number: $2.4 million | €2.4 million'],
    ['a day', '17 May 2024', '18 May 2024', 'number: 17 May 2024 | 18 May 2024'],
    ['a month', '3 June', '3 July', 'number: June | July'],
    ['a time of day', '10:30', '11:45', 'number: 10:30 | 11:45'],
    ['a decimal point', '1.6 million', '16 million', 'number: 1.6 million grenades | 16 million grenades'],
    ['quoted words', 'nothing to hold', 'nobody to hold', 'quotation: nothing | nobody'],
    ['a negation', 'My cellar is a pond', 'My cellar is not a pond', 'quotation: is a | is not a'],
    ['who is quoted', 'Tomas Ries', 'Jonas Kehl', 'speaker: Tomas Ries | Jonas Kehl'],
  ])('differ in %s', (_, from, to, expected) => {
    expect(changed(from, to)).toEqual([expected]);
  });

  it.each([
    ['the same number in words', 'Twelve horses', '12 horses'],
    ['the same number in figures', '1.6 million', '1,600,000'],
    ['a sentence that only one has', ' He will not leave before 3 June.', ''],
    ['a number that was put in', 'by boat at', 'by boat in 9 hours at'],
    ['words outside of quotation marks', 'Firefighters carried', 'Rescuers took'],
    ['a quotation that ends sooner', ' and after that there was nothing to hold the water,”', ',”'],
    ['a lost space', 'Firefighters carried', 'Firefighterscarried'],
    ['a lost space within quotation marks', 'the north wall', 'thenorth wall'],
    ['a lost space in a number', '1.6 million grenades', '1.6million grenades'],
    ['how a speaker is named', 'Tomas Ries', 'Ries'],
  ])('say the same with %s', (_, from, to) => {
    expect(REPORT).toContain(from);
    expect(changed(from, to)).toEqual([]);
  });

  it('are read in their own language', () => {
    const german =
      'Nordkorea schickte binnen sechs Monaten 1,6 Millionen Granaten nach Russland, teilte das Ministerium mit.';
    expect(told(german, german.replace('1,6', '1,9'), 'de')).toEqual([
      'number: 1,6 Millionen Granaten | 1,9 Millionen Granaten',
    ]);
    expect(told(german, german.replace('sechs', 'neun'), 'de')).toEqual(['number: sechs Monaten | neun Monaten']);
    expect(told(german, german.replace('1,6 Millionen', '1,6 Mio.'), 'de')).toEqual([]);
  });

  it('say where the words stand in each', () => {
    const other = `${REPORT.split('\n').slice(1).join('\n').replace('1.6 million', '1.9 million')}`;
    const [first] = differencesBetween(lined(REPORT), lined(other));
    if (!first) throw new Error('a difference is expected');
    expect(REPORT.slice(first.one.start, first.one.end)).toBe('1.6 million grenades');
    expect(other.slice(first.other.start, first.other.end)).toBe('1.9 million grenades');
  });

  it('give no numbers of a page’s frame', () => {
    const other = lined(REPORT.replace('10:30', '11:45'));
    const at = other.text.indexOf('Firefighters');
    const damage = [{ code: 'boilerplate' as const, start: at, end: at + 20, message: '', suggestion: '' }];
    expect(differencesBetween(lined(REPORT), { ...other, damage })).toEqual([]);
  });
});

const filler = fc.constantFrom(
  ...'rain wall boat river town noon bridge crew gate mill horse street cellar lamp signal'.split(' '),
);
const number = fc.constantFrom(
  '7',
  '45',
  '1.6 million',
  '320,000',
  'twelve',
  '17 per cent',
  '$2.4 billion',
  '9.5',
  'eighty',
);
const sentence = fc
  .tuple(
    fc.array(filler, { minLength: 3, maxLength: 7 }),
    number,
    fc.array(filler, { minLength: 3, maxLength: 7 }),
    fc.boolean(),
  )
  .map(([before, value, behind, quoted]) => {
    const words = `The ${before.join(' ')} took ${value} of the ${behind.join(' ')}`;
    return quoted ? `“${words},” said Elka Vorn.` : `${words}.`;
  });
const article = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) => paragraphs.map((one) => one.join(' ')).join('\n'));
const NUMBER = /(?<=took )(?:\$2\.4 billion|1\.6 million|17 per cent|320,000|[\w.]+)(?= of)/g;

const TYPOGRAPHY: [string, (text: string) => string][] = [
  ['straight marks', (text) => text.replace(/[“”]/g, '"')],
  ['German marks', (text) => text.replaceAll('“', '„').replaceAll('”', '“')],
  ['spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['double spaces', (text) => text.replaceAll(' ', '  ')],
  ['capitals', (text) => text.toUpperCase()],
  ['small letters', (text) => text.toLowerCase()],
  ['soft hyphens', (text) => text.replace(/(\p{L}{3})(\p{L}{2})/gu, '$1\u00ad$2')],
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['lines of one block', (text) => text.replaceAll('\n', ' ')],
];

describe('laws of copies', () => {
  it('a copy of any text differs in nothing', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        expect(differencesBetween(lined(text), lined(text, { id: 'src_other1' }))).toEqual([]);
      }),
    );
    expect(told(AGENCY, AGENCY)).toEqual([]);
  });

  it('a copy with one number changed differs in exactly that', () => {
    fc.assert(
      fc.property(article, fc.nat(), number, (text, at, value) => {
        const all = [...text.matchAll(NUMBER)];
        const one = all[at % all.length];
        if (!one || one[0] === value) return;
        const other = `${text.slice(0, one.index)}${value}${text.slice(one.index + one[0].length)}`;
        const found = differencesBetween(lined(text), lined(other));
        expect(found).toMatchObject([
          { kind: 'number', one: { start: one.index, text: one[0] }, other: { start: one.index, text: value } },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(TYPOGRAPHY)('%s alone differ in nothing', (_, change) => {
    fc.assert(
      fc.property(article, (text) => {
        expect(told(text, change(text))).toEqual([]);
      }),
    );
    expect(told(REPORT, change(REPORT))).toEqual([]);
  });

  it('the order of the two does not count', () => {
    const pair = fc
      .tuple(article, article)
      .chain(([a, b]) => fc.constantFrom([a, b], [a, `${a}\n${b}`], [`${b}\n${a}`, a]));
    fc.assert(
      fc.property(pair, fc.nat(), number, ([a = '', b = ''], at, value) => {
        const all = [...b.matchAll(NUMBER)];
        const one = all[at % all.length];
        const other = one ? `${b.slice(0, one.index)}${value}${b.slice(one.index + one[0].length)}` : b;
        const swapped = differencesBetween(lined(other), lined(a)).map(({ kind, one, other }) => ({
          kind,
          one: other,
          other: one,
        }));
        const sorted = (found: object[]) => found.map((each) => JSON.stringify(each)).sort();
        expect(sorted(swapped)).toEqual(sorted(differencesBetween(lined(a), lined(other))));
      }),
    );
  });
});
