import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { searchWords } from '../../../engine/search/searchWords.ts';

const words = (text: string) => searchWords(text).map((one) => one.word);
const terms = (typed: string) =>
  readQuery(typed).terms.map(({ words: own, open, not }) => `${not ? '-' : ''}${own.join(' ')}${open ? '*' : ''}`);

describe('the words of a text', () => {
  it('lose accents and case, in every alphabet that has them', () => {
    expect(words('Żółw Café, STRASSE Straße Ærø naïve')).toEqual('zolw cafe strasse strasse aero naive'.split(' '));
    expect(words('Ελλάδα Ёлка')).toEqual(['ελλαδα', 'елка']);
    expect(words('שָׁלוֹם مُحَمَّد أحمد')).toEqual(['שלום', 'محمد', 'احمد']);
  });

  it('keep the vowel signs of scripts that write them as marks', () => {
    expect(words('हिन्दी')).toEqual(['हिन्दी']);
  });

  it('are single letters where nobody writes spaces', () => {
    expect(words('東京タワー2026')).toEqual(['東', '京', 'タ', 'ワ', 'ー', '2026']);
    expect(words('ส้มตำ')).toHaveLength(4);
    expect(words('がか')).toHaveLength(2);
    expect(new Set(words('がか')).size).toBe(2);
  });

  it('say where they stand', () => {
    for (const { word, start, end } of searchWords('a Żółw, 2.4 %')) {
      expect(words('a Żółw, 2.4 %'.slice(start, end))).toEqual([word]);
    }
  });
});

describe('what an analyst types', () => {
  it('is words, the last one also as a beginning', () => {
    expect(terms('ferry sail')).toEqual(['ferry', 'sail*']);
    expect(terms('ferry sail ')).toEqual(['ferry', 'sail']);
    expect(terms('ferry s')).toEqual(['ferry', 's']);
    expect(terms('1,900')).toEqual(['1 900*']);
    expect(terms('東京')).toEqual(['東 京']);
  });

  it('is phrases in quotation marks of any kind, and what must not stand there', () => {
    expect(terms('"sail again" „auf See“ «en mer» -storm -"high wind"')).toEqual([
      'sail again',
      'auf see',
      'en mer',
      '-storm',
      '-high wind',
    ]);
    expect(terms('year-on-year ')).toEqual(['year on year']);
  });

  it('is filters, with the words quoted or bare, negated or not', () => {
    expect(readQuery('publisher:"Coastal Courier" -speaker:Brandt lang:de kind:numbers').filters).toEqual([
      { field: 'publisher', value: 'Coastal Courier', not: false },
      { field: 'speaker', value: 'Brandt', not: true },
      { field: 'language', value: 'de', not: false },
      { field: 'kind', value: 'stat', not: false },
    ]);
    expect(readQuery('ferry unused in:title')).toMatchObject({ unused: true, inTitle: true });
    expect(terms('ferry unused in:title')).toEqual(['ferry']);
    expect(terms('"unused"')).toEqual(['unused']);
  });

  it('is days: a year, a month or a day', () => {
    expect(readQuery('after:2026-01 before:2027')).toMatchObject({ from: '2026-01-01', until: '2027-01-01' });
    expect(readQuery('after:2026-02-28')).toMatchObject({ from: '2026-02-28', until: '', unread: [] });
    expect(readQuery('after:2026-02-30 before:soon kind:poem')).toMatchObject({
      from: '',
      until: '',
      filters: [],
      unread: ['after:2026-02-30', 'before:soon', 'kind:poem'],
    });
  });

  it('is never wrong', () => {
    expect(terms('"sail again')).toEqual(['sail', 'again*']);
    expect(terms('foo:bar constructor:xy')).toEqual(['foo bar', 'constructor xy*']);
    expect(readQuery('publisher: after:')).toEqual(readQuery(''));
    expect(terms('AND OR NOT ( ) * ^ - "" NEAR(a b)')).toEqual(['and', 'or', 'not', 'near a', 'b']);
  });

  it('gives only words that an index can hold, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (typed) => {
        for (const word of readQuery(typed).terms.flatMap((term) => term.words)) {
          expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
