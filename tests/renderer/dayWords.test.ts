import { describe, expect, it } from 'vitest';
import { dayWords } from '../../renderer/parts/dayWords.ts';

describe('a day in a list', () => {
  it('is written out, and parted by no line', () => {
    expect(dayWords('2026-01-07')).toBe('7\u00a0Jan\u00a02026');
    expect(dayWords('2026-12')).toBe('Dec\u00a02026');
    expect(dayWords('2026')).toBe('2026');
  });

  it('stands as it is where it is none', () => {
    for (const other of ['', '2026-13-01', 'Monday', '12.1.2026']) expect(dayWords(other)).toBe(other);
  });
});
