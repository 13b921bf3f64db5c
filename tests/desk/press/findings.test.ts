import { describe, expect, it } from 'vitest';
import { gatherFindings } from '../../../desk/press/gatherFindings.ts';
import { overLength } from '../../../desk/press/overLength.ts';
import type { Diagnostic } from '../../../engine/nouns/diagnostic.ts';
import { memo } from '../library/shelfGoods.ts';

const finding = (key: string, changes: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'altered',
  severity: 'error',
  sentence: 'Altered.',
  hint: '',
  place: {},
  key,
  signable: true,
  signedOff: false,
  ...changes,
});
const signOff = (key: string) => ({
  id: 'sig_one1',
  key,
  code: 'altered',
  sentence: 'Altered.',
  reason: 'Because.',
  stamp: { at: '2026-01-01T00:00:00Z', by: 'T. Ester' },
});

describe('gathered findings', () => {
  it('stand once each, in order, passed only where their very key is signed off and may be', () => {
    const gathered = gatherFindings(
      [signOff('b'), signOff('c')],
      [finding('a'), finding('b')],
      [finding('b'), finding('c', { signable: false })],
    );
    expect(gathered.map(({ key, signedOff }) => [key, signedOff])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
  });
});

describe('over-length', () => {
  it('warns by how many lines, only beyond the limit', () => {
    const onePage = { ...memo, pageLimit: 1 };
    expect(overLength(memo, Array(99).fill(40))).toEqual([]);
    expect(overLength(onePage, [50])).toEqual([]);
    expect(overLength(onePage, [50, 48, 7])).toMatchObject([
      {
        code: 'over-length',
        severity: 'warning',
        sentence: 'The PDF has 3 pages; “Test memo” wishes for 1 page: 55 lines of text go beyond.',
      },
    ]);
    const [spilled] = overLength(onePage, [50, 0]);
    expect(spilled?.sentence).toBe('The PDF has 2 pages; “Test memo” wishes for 1 page: footnotes go beyond.');
    expect(overLength(onePage, [50, 1])[0]?.sentence).toContain(': 1 line of text goes beyond.');
  });
});
