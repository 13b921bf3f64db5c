import { describe, expect, test } from 'vitest';
import { joined, precisionOf, recallOf, type Tally } from '../tally.ts';
import { heldOutBriefings } from './heldOutBriefings.ts';
import { heldOutTexts } from './heldOutTexts.ts';
import { tallyBriefings, tallyTexts } from './printChecks.ts';
import { scoreMutations } from './scoreMutations.ts';
import { seenBriefings } from './seenBriefings.ts';
import { seenTexts } from './seenTexts.ts';

const together = (tallies: Map<string, Tally>) => joined([...tallies.values()]);

test('the labelled set is as large as it is said to be', () => {
  expect(seenTexts.length + heldOutTexts.length).toBeGreaterThanOrEqual(200);
  expect(seenBriefings.length + heldOutBriefings.length).toBeGreaterThanOrEqual(40);
  expect(heldOutTexts.length).toBeGreaterThanOrEqual(100);
  expect(heldOutBriefings.length).toBeGreaterThanOrEqual(20);
  const sound = [...seenTexts, ...heldOutTexts].filter(({ labels }) => labels.length === 0);
  expect(sound.length).toBeGreaterThan(70);
});

describe('what the rules have seen', () => {
  test('of paragraphs is found, each at its words, and nothing else', () => {
    const { extra, missed } = together(tallyTexts(seenTexts));
    expect({ extra, missed }).toEqual({ extra: [], missed: [] });
  });

  test('of briefings with planted faults is found, and nothing else', async () => {
    const { extra, missed } = together(await tallyBriefings(seenBriefings));
    expect({ extra, missed }).toEqual({ extra: [], missed: [] });
  });
});

/** Held out, so that nobody mends the rules by them: only the shares are asked for. */
describe('what is held out', () => {
  test('of paragraphs', () => {
    const tally = together(tallyTexts(heldOutTexts));
    expect(precisionOf(tally)).toBeGreaterThan(0.95);
    expect(recallOf(tally)).toBeGreaterThan(0.95);
  });

  test('of briefings', async () => {
    const tally = together(await tallyBriefings(heldOutBriefings));
    expect(precisionOf(tally)).toBeGreaterThan(0.9);
    expect(recallOf(tally)).toBeGreaterThan(0.9);
  });
});

describe('every quotation of the example briefings', async () => {
  const { spoilt, typography } = await scoreMutations();

  test.each(spoilt.map((one) => [one.kind, one] as const))('is caught: %s', (_, { tried, wrong }) => {
    expect(tried).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test.each(typography.map((one) => [one.kind, one] as const))('is let pass: %s', (_, { tried, wrong }) => {
    expect(tried).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});
