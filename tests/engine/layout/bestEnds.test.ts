import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestEnds } from '../../../engine/layout/bestEnds.ts';
import { emptyStretch, type Stretch } from '../../../engine/layout/stretches.ts';

const stretch = (width: number): Stretch => ({ ...emptyStretch(), width, spaceWidth: 3 });
const room = (first: number, rest = first, turns = {}) => ({ first, rest, justified: false, even: false, ...turns });

function widths(stretches: Stretch[], ends: number[]): number[] {
  let from = 0;
  return ends.map((to) => {
    const line = stretches.slice(from, to);
    from = to;
    return line.reduce((sum, one) => sum + one.width + one.spaceWidth, 0) - 3;
  });
}

/** First fit: the fewest lines there are. */
function greedy(stretches: Stretch[], first: number, rest: number): number {
  let lines = 1;
  let used = 0;
  for (const { width } of stretches) {
    if (used > 0 && used + width > (lines === 1 ? first : rest)) {
      lines += 1;
      used = 0;
    }
    used += width + 3;
  }
  return lines;
}

const words = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 80 });

describe('the ends of lines', () => {
  it('hold every word once, in lines that fit, and no more lines than the fewest', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 60, max: 200 }),
        fc.integer({ min: 60, max: 200 }),
        (lengths, first, rest) => {
          const stretches = lengths.map(stretch);
          const ends = bestEnds(stretches, room(first, rest));
          expect(ends.at(-1)).toBe(lengths.length);
          expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
          widths(stretches, ends).forEach((width, line) => {
            expect(width).toBeLessThanOrEqual((line === 0 ? first : rest) + 0.01);
          });
          expect(ends.length).toBeLessThanOrEqual(greedy(stretches, first, rest));
        },
      ),
    );
  });

  it('are chosen together: a short word goes down so that the lines are of one length', () => {
    // First fit would give 97, 40, 97: ragged.
    const stretches = [60, 34, 40, 95, 20].map(stretch);
    expect(widths(stretches, bestEnds(stretches, room(100)))).toEqual([60, 77, 95, 20]);
  });

  it('of a heading share its words evenly, a paragraph fills from the top', () => {
    const stretches = Array.from({ length: 6 }, () => stretch(27));
    expect(bestEnds(stretches, room(125, 125, { even: true }))).toEqual([3, 6]);
    expect(bestEnds(stretches, room(125))).toEqual([4, 6]);
  });

  it('a justified line may shrink its spaces a little', () => {
    const stretches = [30, 30, 30, 50].map(stretch);
    expect(bestEnds(stretches, room(95.5))).toEqual([2, 4]);
    expect(bestEnds(stretches, room(95.5, 95.5, { justified: true }))).toEqual([3, 4]);
  });
});
