import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../../engine/compose/phrases.ts';
import { printDate } from '../../../engine/compose/printDate.ts';
import { printStat, printWhen } from '../../../engine/compose/printStat.ts';
import type { Stat } from '../../../engine/nouns/evidence.ts';

const base: Stat = {
  version: 1,
  kind: 'stat',
  id: 'ev_test0001',
  sourceId: 'src_test0001',
  start: 0,
  end: 1,
  text: '1',
  before: '',
  after: '',
  state: 'confirmed',
  remark: '',
  value: 1,
  unit: '',
  change: '=',
  period: '',
  asOf: '',
  attributedTo: '',
  concept: '',
};
const en = phrasesOf('en');
const de = phrasesOf('de-AT');
const print = (changes: Partial<Stat>, phrases = en) => printStat({ ...base, ...changes }, phrases);

describe('figures', () => {
  test.each([
    [{ value: 1_320_000, unit: 'soldiers' }, '1,320,000 soldiers'],
    [{ value: 1_600_000, unit: 'shells' }, '1.6 million shells'],
    [{ value: 240_000_000, unit: 'EUR' }, 'EUR\u00a0240 million'],
    [{ value: 3e9, unit: 'USD' }, 'USD\u00a03 billion'],
    [{ value: 1.25e12 }, '1,250 billion'],
    [{ value: 36, unit: 'rank' }, '36th'],
    [{ value: 1, unit: 'rank' }, '1st'],
    [{ value: 112, unit: 'rank' }, '112th'],
    [{ value: 23, unit: 'rank' }, '23rd'],
    [{ value: 17, unit: '%' }, '17%'],
    [{ value: 0.45, unit: '%' }, '0.45%'],
    [{ value: 2, unit: 'pp' }, '2 percentage points'],
    [{ value: 12, high: 18, unit: 'days' }, '12–18 days'],
    [{ value: 10e6, high: 12e6, unit: 'tonnes' }, '10–12 million tonnes'],
    [{ value: 1.6e6, change: '~' as const, unit: 'shells' }, 'about 1.6 million shells'],
    [{ value: 5, change: '<' as const, text: 'up to 5' }, 'up to 5'],
    [{ value: 5, change: '<' as const, text: 'fewer than 5' }, 'fewer than 5'],
    [{ value: 5, change: '>' as const, text: 'at least 5' }, 'at least 5'],
    [{ value: 5, change: '>' as const, before: 'there were more than ', text: '5' }, 'more than 5'],
    [{ value: 12, unit: '%', change: 'up' as const }, 'up 12%'],
    [{ value: 12, unit: '%', change: 'down' as const }, 'down 12%'],
    [{ value: -4.5, unit: '%' }, '−4.5%'],
    [{ value: 1e-7 }, '0.0000001'],
    [{ value: 999_999 }, '999,999'],
  ])('%j is %s', (changes, printed) => expect(print(changes)).toBe(printed));

  test.each([
    [{ value: 1_320_000, unit: 'Soldaten' }, '1.320.000 Soldaten'],
    [{ value: 1_600_000, unit: 'Tonnen', change: '~' as const }, 'rund 1,6 Millionen Tonnen'],
    [{ value: 36, unit: 'rank' }, '36.'],
    [{ value: 17, unit: '%' }, '17\u00a0%'],
  ])('in German %j is %s', (changes, printed) => expect(print(changes, de)).toBe(printed));
});

describe('when', () => {
  const when = (changes: Partial<Stat>) => printWhen({ ...base, ...changes }, en);
  test.each([
    [{ period: 'within six months' }, 'within six months'],
    [{ asOf: '2026-01-09' }, 'as of 9 January 2026'],
    [{ period: 'in 2025', asOf: '2025' }, 'in 2025'],
    [{ period: 'a month', asOf: '2026-01' }, 'a month, as of January 2026'],
    [{}, ''],
  ])('%j is “%s”', (changes, printed) => expect(when(changes)).toBe(printed));
});

test('dates', () => {
  expect(printDate('2026-01-12', en)).toBe('12 January 2026');
  expect(printDate('2026-03-01', de)).toBe('1. März 2026');
  expect(printDate('2026', en)).toBe('2026');
  expect(printDate('soon', en)).toBe('soon');
});
