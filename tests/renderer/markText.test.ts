import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, type TextMark } from '../../renderer/reader/markText.ts';

const mark: fc.Arbitrary<TextMark> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('excerpt' as const, 'quote' as const, 'stat' as const, 'damage' as const, 'speaker' as const),
  start: fc.integer({ min: 0, max: 60 }),
  end: fc.integer({ min: 0, max: 60 }),
  state: fc.constantFrom('suggested' as const, 'confirmed' as const, 'rejected' as const),
});

describe('marking the text', () => {
  it('covers all of the stretch once, and each place carries exactly the marks that cover it', () => {
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 8 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 40 }),
        (marks, from, length) => {
          const to = from + length;
          const stretches = markText(from, to, marks);
          let at = from;
          for (const stretch of stretches) {
            expect(stretch.start).toBe(at);
            expect(stretch.end).toBeGreaterThan(stretch.start);
            at = stretch.end;
            for (let place = stretch.start; place < stretch.end; place += 1) {
              expect(stretch.marks).toEqual(marks.filter((one) => one.start <= place && one.end > place));
            }
          }
          expect(at).toBe(to);
        },
      ),
    );
  });

  it('cuts a number inside a quote that runs past the paragraph', () => {
    const quote: TextMark = { id: 'q', kind: 'quote', start: 5, end: 50, state: 'suggested' };
    const stat: TextMark = { id: 's', kind: 'stat', start: 8, end: 12, state: 'suggested' };
    expect(
      markText(0, 20, [quote, stat]).map((one) => [one.start, one.end, one.marks.map((m) => m.id).join()]),
    ).toEqual([
      [0, 5, ''],
      [5, 8, 'q'],
      [8, 12, 'q,s'],
      [12, 20, 'q'],
    ]);
  });
});
