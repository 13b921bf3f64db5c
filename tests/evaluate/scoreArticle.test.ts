import { describe, expect, test } from 'vitest';
import { suggestEvidence } from '../../engine/capture/suggestEvidence.ts';
import { drafted } from '../engine/capture/drafted.ts';
import { labelledArticles } from './articles/all.ts';
import { scoreArticle } from './scoreArticle.ts';
import { joined, precisionOf, recallOf, tallyOf } from './tally.ts';

const words = { found: (one: string) => one, label: (one: string) => one };
const same = (one: string, label: string) => one === label;

describe('a tally', () => {
  test('counts each finding and each label once', () => {
    const tally = tallyOf(['a', 'a', 'b'], ['a', 'c'], same, words);
    expect(tally).toEqual({ right: ['a'], missed: ['c'], extra: ['a', 'b'] });
    expect(precisionOf(tally)).toBeCloseTo(1 / 3);
    expect(recallOf(tally)).toBe(1 / 2);
  });

  test('has no share of nothing', () => {
    const none = tallyOf([], [], same, words);
    expect([precisionOf(none), recallOf(none)]).toEqual([null, null]);
    expect(joined([none, tallyOf(['a'], ['a'], same, words)]).right).toEqual(['a']);
  });
});

describe('a score', () => {
  const text = 'Lock shut\n\n“The gate has cracked from top to bottom,” said Bram Oduya. It costs 2.3 million euros.';
  const source = drafted(text);
  const evidence = suggestEvidence(source);
  const quotes = evidence.filter((one) => one.kind === 'quote');
  const stats = evidence.filter((one) => one.kind === 'stat');
  const label = (speaker: string, value: number) => ({
    name: '',
    text,
    quotes: [{ text: 'The gate has cracked from top to bottom', speaker }],
    numbers: [{ text: '2.3 million euros', value, unit: 'EUR' }],
    damage: ['shut'],
  });

  test('tells a wrong speaker from a missed quotation, a wrong value from a missed number', () => {
    const right = scoreArticle(label('Bram Oduya', 2_300_000), source, { quotes, stats });
    const wrong = scoreArticle(label('Ada Reed', 23), source, { quotes, stats });
    expect(right['quotes with speaker'].right).toHaveLength(1);
    expect(right['numbers with value and unit'].right).toHaveLength(1);
    expect(wrong.quotes.right).toHaveLength(1);
    expect(wrong['quotes with speaker']).toMatchObject({ right: [], missed: [expect.any(String)] });
    expect(wrong.numbers.right).toHaveLength(1);
    expect(wrong['numbers with value and unit'].right).toEqual([]);
    expect(right.damage.missed).toEqual(['shut']);
  });
});

test.each(labelledArticles.map((article) => [article.name, article] as const))(
  'every label of “%s” stands in its text',
  (_name, { text, quotes, numbers, damage }) => {
    for (const label of [...quotes, ...numbers]) expect(text).toContain(label.text);
    for (const label of damage) expect(text).toContain(label);
  },
);
