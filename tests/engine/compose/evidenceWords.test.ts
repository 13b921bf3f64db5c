import { describe, expect, test } from 'vitest';
import { figureBeside } from '../../../engine/compose/evidenceWords.ts';
import { phrasesOf } from '../../../engine/compose/phrases.ts';
import { lineLoad } from '../../../templates/examples/evidence.ts';

const beside = (unit: string, concept: string, value = 1_320_000) =>
  figureBeside({ ...lineLoad, value, high: undefined, change: '=', unit, concept }, phrasesOf('en'));

describe('a figure beside its label', () => {
  test.each([
    ['says no unit twice', 'soldiers', 'soldiers', '1,320,000'],
    ['nor where there is no concept', 'soldiers', '', '1,320,000'],
    ['leaves the unit to a label that begins with it', 'shells', 'Shells from the port', '1,320,000'],
    ['keeps a unit that the label only resembles', 'shell', 'shells from the port', '1,320,000 shell'],
    ['keeps a unit that the label names later', 'soldiers', 'the army of soldiers', '1,320,000 soldiers'],
  ])('%s', (_name, unit, concept, printed) => {
    expect(beside(unit, concept)).toBe(printed);
  });

  test('keeps a rank an ordinal, a currency and a percentage as they are', () => {
    expect(beside('rank', 'rank of the troops', 36)).toBe('36th');
    expect(beside('EUR', 'EUR in reserve', 5)).toBe('EUR\u00a05');
    expect(beside('%', '%', 5)).toBe('5%');
  });
});
