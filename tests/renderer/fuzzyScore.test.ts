import { describe, expect, it } from 'vitest';
import { fuzzyScore } from '../../renderer/palette/fuzzyScore.ts';
import { type PaletteEntry, rankEntries } from '../../renderer/palette/paletteEntries.ts';

const LABELS = ['Export…', 'Paste article…', 'Preview', 'Next empty slot', 'Öffnen', 'Key judgements › Outlook'];
const best = (typed: string) =>
  LABELS.flatMap((label) => {
    const score = fuzzyScore(typed, label);
    return score === null ? [] : [{ label, score }];
  })
    .sort((one, other) => other.score - one.score)
    .map(({ label }) => label);

describe('a typed word', () => {
  it('is found at the beginning of a word before anywhere else', () => {
    expect(best('p')[0]).toBe('Preview');
    expect(best('art')[0]).toBe('Paste article…');
    expect(best('port')).toEqual(['Export…']);
  });

  it('is found by letters that follow each other, and not by any letters', () => {
    expect(best('nes')[0]).toBe('Next empty slot');
    expect(best('kjo')).toEqual(['Key judgements › Outlook']);
    expect(best('zq')).toEqual([]);
    expect(best('xr')).toEqual([]);
    expect(best('tropxe')).toEqual([]);
  });

  it('needs no accents, and every word of several must fit', () => {
    expect(best('off')).toEqual(['Öffnen']);
    expect(best('outlook key')).toEqual(['Key judgements › Outlook']);
    expect(best('outlook slot')).toEqual([]);
  });
});

describe('the list', () => {
  const entry = (id: string, label: string, also = ''): PaletteEntry => ({
    id,
    label,
    kind: '',
    keys: '',
    also,
    run: () => {},
  });
  const entries = [entry('a', 'Save now'), entry('b', 'Export…', 'docx'), entry('c', 'Document plan')];
  const ids = (typed: string, recent: string[] = []) => rankEntries(entries, typed, recent).map(({ id }) => id);

  it('begins with what was chosen last while nothing is typed', () => {
    expect(ids('')).toEqual(['a', 'b', 'c']);
    expect(ids('', ['c', 'b'])).toEqual(['c', 'b', 'a']);
  });

  it('puts a label before another word for it', () => {
    expect(ids('doc')).toEqual(['c', 'b']);
    expect(ids('doc', ['b'])).toEqual(['c', 'b']);
  });
});
