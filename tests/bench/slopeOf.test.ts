import { expect, test } from 'vitest';
import { slopeOf } from './slopeOf.ts';

test('the slope of a line is what it rises by, and noise on both sides of it cancels out', () => {
  const line = [400, 600, 800, 1000].map((x) => ({ x, y: 3 * x + 7 }));
  expect(slopeOf(line)).toBeCloseTo(3);
  expect(slopeOf(line.map(({ x, y }, at) => ({ x, y: y + (at === 0 || at === 3 ? 5 : -5) })))).toBeCloseTo(3);
  expect(slopeOf([{ x: 1, y: 2 }])).toBeNaN();
});
