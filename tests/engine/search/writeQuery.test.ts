import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { withDays, withFilter, withoutFilters, withUnused } from '../../../engine/search/writeQuery.ts';

describe('filters written into what was typed', () => {
  it('stand in front, so that the last word stays the one being typed', () => {
    expect(withFilter('ferry sai', 'publisher', 'Coastal Courier')).toBe('publisher:"Coastal Courier" ferry sai');
    expect(withFilter('kind:quote sai', 'kind', 'stat')).toBe('kind:stat sai');
    expect(withFilter('paper:Herald sai', 'publisher', '')).toBe('sai');
    expect(withDays('after:2025 before:2026 x', 'after', '2024-01-01')).toBe('after:2024-01-01 before:2026 x');
    expect(withUnused('x', true)).toBe('unused x');
    expect(withUnused('unused is:unused "unused"', false)).toBe('"unused"');
  });

  it('leave what is wished away where it is, and go all at once', () => {
    expect(withFilter('-publisher:Herald x', 'publisher', 'Post')).toBe('publisher:Post -publisher:Herald x');
    expect(withoutFilters('unused kind:quote -lang:de after:2025 in:title "a b" -c foo:bar')).toBe('"a b" -c foo:bar');
  });

  it('are read back as they were chosen, whatever the name and whatever else is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (typed, name) => {
        const words = readQuery(withFilter('', 'publisher', name)).filters;
        const after = readQuery(withFilter(typed, 'publisher', name));
        expect(after.filters.filter(({ field, not }) => field === 'publisher' && !not)).toEqual(words);
        expect(after.terms).toEqual(readQuery(withFilter(typed, 'publisher', '')).terms);
      }),
      { numRuns: 500 },
    );
  });
});
