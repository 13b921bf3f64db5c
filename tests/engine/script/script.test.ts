import { describe, expect, it } from 'vitest';
import { bidiLevels, visualOrder } from '../../../engine/script/bidiLevels.ts';
import { languageRunsLeft, wordsRunLeft } from '../../../engine/script/direction.ts';
import { lineEnds } from '../../../engine/script/lineEnds.ts';
import { SCRIPTS } from '../../fixtures/scripts.ts';

const lines = (text: string): string[] => {
  let from = 0;
  return lineEnds(text).map((end) => {
    const line = text.slice(from, end);
    from = end;
    return line;
  });
};

describe('lines may end', () => {
  it('after spaces and hyphens, not before a full stop or after an opening bracket', () => {
    expect(lines('a well-known (old) case.')).toEqual(['a ', 'well-', 'known ', '(old) ', 'case.']);
  });

  it('between Chinese and Japanese signs, but never before a closing mark or after an opening one', () => {
    for (const text of [SCRIPTS.zh, SCRIPTS.ja] as string[]) {
      const parts = lines(text);
      expect(parts.length).toBeGreaterThan(20);
      for (const part of parts) expect(part).not.toMatch(/^[，。；、）」”]|[（「“]$/);
    }
  });

  it('between Korean words only', () => {
    expect(lines('협상이 월요일에 계속')).toEqual(['협상이 ', '월요일에 ', '계속']);
  });

  it('between Thai words, where no spaces part them', () => {
    const parts = lines('รัฐมนตรีกล่าวว่าการเจรจาที่กรุงเทพฯ');
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.join('')).toBe('รัฐมนตรีกล่าวว่าการเจรจาที่กรุงเทพฯ');
    for (const part of parts) expect(part).not.toMatch(/^[ฯๆ\u0e30-\u0e3a\u0e47-\u0e4e]/);
  });

  it('at the end, whatever the text', () => {
    for (const text of Object.values(SCRIPTS)) expect(lines(text).join('')).toBe(text);
  });
});

describe('direction', () => {
  it('is that of most letters; without letters the other one given', () => {
    expect(wordsRunLeft('BBC: قال الوزير إن المحادثات', false)).toBe(true);
    expect(wordsRunLeft('الجزيرة reported that talks ended', false)).toBe(false);
    expect(wordsRunLeft('12 %', true)).toBe(true);
    expect(wordsRunLeft('12 %', false)).toBe(false);
  });

  it('of a language', () => {
    expect(['ar', 'ar-EG', 'he', 'fa', 'ur', 'ckb'].map(languageRunsLeft)).toEqual(Array(6).fill(true));
    expect(['en', 'arn', 'de', 'fil', 'ku'].map(languageRunsLeft)).toEqual(Array(5).fill(false));
  });

  it('levels are told only where something runs from the right', () => {
    expect(bidiLevels('plain (text) 12', false)).toBeNull();
    expect([...(bidiLevels('a אב 12', false) ?? [])]).toEqual([0, 0, 1, 1, 1, 2, 2]);
  });

  it('the order on the page follows rule L2', () => {
    const order = (levels: number[]) => visualOrder(levels.map((level, at) => ({ level, at }))).map(({ at }) => at);
    expect(order([0, 1, 1, 0])).toEqual([0, 2, 1, 3]);
    expect(order([1, 1, 2, 2, 1])).toEqual([4, 2, 3, 1, 0]);
    expect(order([0, 0, 0])).toEqual([0, 1, 2]);
    expect(order([1, 2, 3, 3, 2, 1])).toEqual([5, 1, 3, 2, 4, 0]);
  });
});
