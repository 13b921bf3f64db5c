import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Band } from '../../../engine/layout/band.ts';
import { columnsAcross, fillColumns, levelHeight, mostFitting } from '../../../engine/layout/columns.ts';

const line = (height = 10, more: Partial<Band> = {}): Band => ({
  height,
  before: 0,
  after: 0,
  marks: [],
  notes: [],
  keep: false,
  origin: {},
  ...more,
});
const lines = (count: number): Band[][] => Array.from({ length: count }, () => [line()]);
const counts = (columns: Band[][] | null) => columns?.map((bands) => bands.length) ?? null;

describe('columns', () => {
  test('share the width, with the first at the right where text runs so', () => {
    expect(columnsAcross(400, 2, false)).toEqual({ width: 189, edges: [0, 211] });
    expect(columnsAcross(400, 2, true).edges).toEqual([211, 0]);
    expect(columnsAcross(400, 1, false)).toEqual({ width: 400, edges: [0] });
  });

  test('are filled one after the other', () => {
    expect(counts(fillColumns(lines(7), 2, 40))).toEqual([4, 3]);
    expect(fillColumns(lines(9), 2, 40)).toBeNull();
  });

  test('never end up with one line of a paragraph', () => {
    expect(fillColumns(lines(5), 2, 40)).toBeNull();
    expect(counts(fillColumns(lines(1), 2, 40))).toEqual([1]);
    expect(levelHeight(lines(3), 2, 100)).toBeCloseTo(30, 0);
  });

  test('take the room of both, although a line alone would have stopped at the second', () => {
    expect(mostFitting(lines(40), 2, () => 100)).toBe(20);
  });

  test('leave room for the notes of what they hold', () => {
    // Every line brings a note of half its height.
    expect(mostFitting(lines(100), 2, (count) => 100 - 5 * count)).toBe(10);
  });

  test('leave nothing free above their first line', () => {
    const chunks = [
      [line(10, { before: 50, after: 3 })],
      [line(10, { after: 3 })],
      [line(10, { before: 50, after: 3 })],
    ];
    expect(counts(fillColumns(chunks, 2, 23))).toEqual([2, 1]);
  });
});

test('law: columns end level, as far as what must not be parted lets them', () => {
  const chunk = fc
    .array(fc.integer({ min: 5, max: 30 }), { minLength: 1, maxLength: 3 })
    .map((heights) => heights.map((height) => line(height, { after: 2 })));
  fc.assert(
    fc.property(fc.array(chunk, { minLength: 2, maxLength: 30 }), (chunks) => {
      const height = levelHeight(chunks, 2, 2000);
      const filled = fillColumns(chunks, 2, height) ?? [];
      expect(filled.flat()).toEqual(chunks.flat());
      expect(fillColumns(chunks, 2, height - 0.2)).toBeNull();
    }),
  );
});
