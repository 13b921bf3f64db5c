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
  it('warns by how many pages, only beyond the limit', () => {
    const onePage = { ...memo, pageLimit: 1 };
    expect(overLength(memo, 99)).toEqual([]);
    expect(overLength(onePage, 1)).toEqual([]);
    expect(overLength(onePage, 3)).toMatchObject([
      {
        code: 'over-length',
        severity: 'warning',
        sentence: 'The PDF has 3 pages, 2 more than the 1 page of “Test memo”.',
      },
    ]);
  });
});
