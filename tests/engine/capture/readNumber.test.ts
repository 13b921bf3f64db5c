import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber } from '../../../engine/capture/stats/readNumber.ts';
import { readStat } from '../../../engine/capture/stats/readStat.ts';
import { drafted } from './drafted.ts';

describe('a number written into a field', () => {
  it.each([
    ['1600000', 'en', { value: 1_600_000, unit: '', change: '=' }],
    ['1,600,000', 'en', { value: 1_600_000, unit: '', change: '=' }],
    ['1.600.000', 'de', { value: 1_600_000, unit: '', change: '=' }],
    ['1.6 million', 'en', { value: 1_600_000, unit: '', change: '=' }],
    ['1,6 Mio.', 'de', { value: 1_600_000, unit: '', change: '=' }],
    ['1,6 Mio.', 'en', { value: 1_600_000, unit: '', change: '=' }],
    ['160만', 'ko', { value: 1_600_000, unit: '', change: '=' }],
    ['$3bn', 'en', { value: 3e9, unit: 'USD', change: '=' }],
    ['10–12 per cent', 'en', { value: 10, high: 12, unit: '%', change: '=' }],
    ['about 40 lorries', 'en', { value: 40, unit: 'lorries', change: '~' }],
    ['at least 5', 'en', { value: 5, unit: '', change: '>' }],
    ['−12.5', 'en', { value: -12.5, unit: '', change: '=' }],
    ['three', 'en', { value: 3, unit: '', change: '=' }],
  ])('%s (%s)', (words, language, number) => {
    expect(readNumber(words, language)).toEqual(number);
  });

  it.each(['', ' ', 'many', '12 34', '3 million in 2024', '1,2,3', 'the 5', '-', '9'.repeat(400)])(
    'is not “%s”',
    (words) => {
      expect(readNumber(words, 'en')).toBeNull();
    },
  );

  it('is read back as the very value that was written, in every language', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('en', 'de', 'fr', 'ru', 'ko', ''),
        (value, language) => {
          expect(readNumber(writeNumber(value, language), language)?.value).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe('a number that the analyst selected', () => {
  const read = (text: string, words: string) => {
    const source = drafted(text);
    const start = source.text.indexOf(words);
    return readStat(source, start, start + words.length);
  };

  it('brings what its sentence says of it', () => {
    expect(
      read(
        'Port of Lund\n\nAccording to the Harbour Board, more than 1,200 trawlers landed there within six months.',
        '1,200',
      ),
    ).toMatchObject({
      value: 1200,
      unit: 'trawlers',
      change: '>',
      period: 'within six months',
      attributedTo: 'Harbour Board',
    });
  });

  it('is the first inside the selection, not the first of the sentence', () => {
    expect(read('Lund\n\nOf 40 crews only 12 crews sailed.', '12 crews sailed')).toMatchObject({ value: 12 });
  });

  it('is read where no rule would suggest it, and over more than one sentence', () => {
    expect(read('Lund\n\nHe is 63. He stays. She is 61.', 'He is 63. He stays.')).toMatchObject({ value: 63 });
  });

  it('is nothing where no number stands', () => {
    expect(read('Lund\n\nNobody sailed on that day.', 'Nobody sailed')).toBeNull();
  });
});
