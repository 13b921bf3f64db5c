import { describe, expect, test } from 'vitest';
import { checkBriefing } from '../../../../engine/check/checkBriefing.ts';
import type { Diagnostic } from '../../../../engine/nouns/diagnostic.ts';
import { cited, dossierOf, type NumbersCase, stat } from '../../../evaluate/numbers/numbersCase.ts';

const grain = stat('Harbour Post', '520,000 tonnes', 'tonnes of grain exports', 'in 2025');

/** What is said of their tables besides their numbers has tests of its own. */
function found(one: Partial<NumbersCase>): Diagnostic[] {
  const all = checkBriefing(dossierOf({ stats: [], prose: [], planted: [], ...one }));
  return all.filter(({ code }) => !code.startsWith('table-'));
}
const codes = (one: Partial<NumbersCase>) => found(one).map(({ code }) => code);

describe('two numbers for the same thing', () => {
  const other = stat('Coast Watch', '495,000 tonnes', 'Grain exports', 'in 2025');

  test('are named with their sources and places', () => {
    expect(found({ stats: [grain, other] })).toMatchObject([
      {
        code: 'numbers-conflict',
        severity: 'warning',
        signable: true,
        sentence:
          '“Grain exports” has two values for the same time: 520,000 tonnes (Harbour Post, under “Discussion”) and 495,000 tonnes (Coast Watch, under “Discussion”).',
        place: { fillId: 'fill_stat1', slotId: 'discussion-figures' },
      },
    ]);
  });

  test('side by side in one text are only remarked on', () => {
    const [one] = found({ stats: [cited(grain), cited(other)], prose: ['It was {0} for some and {1} for others.'] });
    expect(one).toMatchObject({ code: 'numbers-conflict', severity: 'remark' });
  });

  test('that are only cited do not count', () => {
    expect(codes({ stats: [grain, cited(other)], prose: ['Exports rose.[1]'] })).toEqual([]);
  });

  test('keep their key while they stay, and get another when a value changes', () => {
    const keyOf = (words: string) =>
      found({ stats: [grain, stat('Coast Watch', words, 'grain exports', 'in 2025')] })[0]?.key;
    expect(keyOf('495,000 tonnes')).toBe(keyOf('495,000 tonnes'));
    expect(keyOf('495,000 tonnes')).not.toBe(keyOf('496,000 tonnes'));
  });

  test.each([
    ['about 500,000 tonnes', []],
    ['about 490,000 tonnes', ['numbers-conflict']],
    ['more than 400,000 tonnes', []],
    ['more than 600,000 tonnes', ['numbers-conflict']],
    ['up to 600,000 tonnes', []],
    ['500,000–530,000 tonnes', []],
    ['400,000–430,000 tonnes', ['numbers-conflict']],
  ])('%s', (words, expected) => {
    expect(codes({ stats: [grain, stat('Coast Watch', words, 'grain exports', 'in 2025')] })).toEqual(expected);
  });
});

describe('a number typed in prose', () => {
  test('says what was written, what the evidence has and how they differ', () => {
    expect(found({ stats: [grain], prose: ['Grain exports reached 530,000 tonnes.'] })).toMatchObject([
      {
        code: 'number-in-prose',
        severity: 'warning',
        signable: true,
        sentence:
          'You wrote “530,000 tonnes” under “Discussion”; “Harbour Post” has 520,000 tonnes for “tonnes of grain exports”: the two are close but not the same.',
        place: { fillId: 'fill_prose', slotId: 'discussion-text' },
      },
    ]);
  });

  test.each([
    ['250,000 tonnes', 'two digits have changed places'],
    ['520 million tonnes', 'the digits are the same, the size is not'],
    ['520,000 kilograms', 'the number is the same, the unit is not'],
  ])('%s', (words, said) => {
    const [one] = found({ stats: [grain], prose: [`Grain exports reached ${words}.`] });
    expect(one?.sentence).toContain(said);
  });

  test('may be rounder than its source, but not finer', () => {
    const rounded = stat('Harbour Post', '520,400 tonnes', 'grain exports', 'in 2025');
    expect(codes({ stats: [rounded], prose: ['Grain exports reached 520,000 tonnes.'] })).toEqual([]);
    expect(codes({ stats: [grain], prose: ['Grain exports reached 520,400 tonnes.'] })).toEqual(['number-in-prose']);
  });

  test.each([
    ['January', ['number-in-prose']],
    ['November', []],
  ])('of %s against one of January', (month, expected) => {
    const gap = stat('Harbour Post', 'EUR 86 million', 'repair bill', '2026-01-02');
    const told = codes({ stats: [gap], prose: [`The repair bill was 83 million euros in ${month}.`] });
    // Of another month it is another number; then nothing says where it is from.
    expect(told).toEqual(expected.length > 0 ? expected : ['number-unsourced']);
  });

  test('is looked for in lists, not in cells of tables, where no sentence says what it is of', () => {
    expect(codes({ stats: [grain], prose: ['What | How much', 'Grain exports | 530,000 tonnes'] })).toEqual([]);
  });
});

describe('an old number', () => {
  test('is told with its day and its age', () => {
    const old = stat('Harbour Post', '12,000 troops', 'troops at the border', '2025-08-01');
    const [one] = found({ stats: [old] });
    expect(one).toMatchObject({ code: 'number-stale', severity: 'warning', place: { fillId: 'fill_stat0' } });
    expect(one?.sentence).toContain('is as of 1 August 2025, 164 days before the briefing’s date.');
  });

  test.each([
    ['2025-10-14', []],
    ['2025-10-13', ['number-stale']],
    ['2025-10', []],
    ['2025-09', ['number-stale']],
    ['2025', []],
    ['2024', ['number-stale']],
  ])('as of %s', (asOf, expected) => {
    expect(codes({ stats: [stat('Harbour Post', '12,000 troops', 'troops', asOf)] })).toEqual(expected);
  });

  test('that says its year is only remarked on', () => {
    const [one] = found({ stats: [stat('Harbour Post', '640 beds', 'hospital beds', 'in 2018')] });
    expect(one).toMatchObject({ code: 'number-stale', severity: 'remark' });
  });
});

describe('a table', () => {
  test('whose total is off is told with both sums', () => {
    const [one] = found({ prose: ['Port | Tonnes', 'Arn | 1,200', 'Bel | 3,400', 'Total | 4,700'], caption: 'Ports' });
    expect(one).toMatchObject({ code: 'sum-off', severity: 'warning', place: { fillId: 'fill_prose' } });
    expect(one?.sentence).toBe(
      'The column “Tonnes” of the table “Ports” under “Discussion” adds up to 4,600; its row “Total” says 4,700.',
    );
  });

  test('of shares that nearly make a whole is remarked on', () => {
    const [one] = found({ prose: ['Party | Share', 'Reds | 41%', 'Blues | 38%', 'Greens | 18%'] });
    expect(one).toMatchObject({ code: 'sum-off', severity: 'remark' });
    expect(one?.sentence).toContain('adds up to 97 %.');
  });

  test.each([
    ['12.1', '13.2', '25.4', []],
    ['12.1', '13.2', '25.6', ['sum-off']],
    ['12', '13', '26', ['sum-off']],
    ['1.2 million', '1.3 million', '2.6 million', []],
    ['1.2 million', '1.3 million', '2.9 million', ['sum-off']],
  ])('%s and %s are %s', (one, other, total, expected) => {
    expect(codes({ prose: ['Port | Tonnes', `Arn | ${one}`, `Bel | ${other}`, `Total | ${total}`] })).toEqual(expected);
  });
});
