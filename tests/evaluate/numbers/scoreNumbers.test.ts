import { describe, expect, test } from 'vitest';
import { labelledArticles } from '../articles/all.ts';
import { heldOutArticles } from '../heldOut/all.ts';
import { heldOutSentences, seenSentences } from '../sentences/all.ts';
import { joined, precisionOf, recallOf } from '../tally.ts';
import { tallyAltered } from './alteredCases.ts';
import { cleanCases } from './clean.ts';
import { plantedCases } from './planted.ts';
import { NUMBER_CODES, numberFindings, scoreNumbers } from './scoreNumbers.ts';
import { tallyUnsourced } from './unsourcedCases.ts';

test('at least sixty briefings with a slip and sixty without', () => {
  expect(plantedCases.length).toBeGreaterThanOrEqual(60);
  expect(cleanCases.length).toBeGreaterThanOrEqual(60);
  expect(plantedCases.every(({ planted }) => planted.length > 0)).toBe(true);
  expect(cleanCases.every(({ planted }) => planted.length === 0)).toBe(true);
});

describe.each(NUMBER_CODES)('%s', (code) => {
  const tally = joined([...plantedCases, ...cleanCases].map((one) => scoreNumbers(one)[code]));

  test('finds nothing that is not there', () => {
    expect(tally.extra).toEqual([]);
    expect(precisionOf(tally)).toBe(1);
  });

  test('finds most of what is planted', () => {
    expect(recallOf(tally)).toBeGreaterThanOrEqual(0.95);
  });
});

test('nothing of the checks of numbers is an error', () => {
  const found = plantedCases.flatMap(numberFindings);
  expect(found.length).toBeGreaterThan(60);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const { sentence, hint, key, code } of found) {
    expect(sentence).toMatch(/\.$/);
    expect(hint).not.toBe('');
    expect(key.startsWith(`${code}:`)).toBe(true);
  }
});

test('a number that is not what its own words say is found, and none that is', () => {
  const articles = [...labelledArticles, ...heldOutArticles];
  const { right, missed, extra } = tallyAltered(articles, [...seenSentences, ...heldOutSentences]);
  expect(right.length).toBeGreaterThan(400);
  expect({ missed, extra }).toEqual({ missed: [], extra: [] });
});

test('a typed number that no source states, or a source states otherwise, is told, and none that has a source or needs none', () => {
  const { right, missed, extra } = tallyUnsourced();
  expect(right.length).toBeGreaterThan(10);
  expect({ missed, extra }).toEqual({ missed: [], extra: [] });
});
