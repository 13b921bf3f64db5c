import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../desk/press/findingsOf.ts';
import { guessGrade } from '../../../engine/capture/guessGrade.ts';
import {
  compareHouse,
  highestOf,
  isBelow,
  type Marking,
  NO_MARKING,
  TLP_LABELS,
} from '../../../engine/nouns/marking.ts';
import { readSource } from '../../../engine/nouns/readSource.ts';
import { exampleOf } from '../../../templates/builtIn.ts';
import { applied, emptied, marked, sourceMarked } from '../../evaluate/checks/faults.ts';

const HOUSES = ['', 'OFFICIAL', 'SECRET', 'TOP SECRET', 'Internal', 'VS-NfD', 'GEHEIM', 'LEDGER EYES ONLY'];
const marking: fc.Arbitrary<Marking> = fc.record({
  tlp: fc.option(fc.constantFrom(...TLP_LABELS)),
  house: fc.constantFrom(...HOUSES),
  extra: fc.constant(''),
});

test('the highest of two marks is below neither, where their order is known', () => {
  fc.assert(
    fc.property(marking, marking, (one, other) => {
      const high = highestOf(one, other);
      expect(isBelow(high, one)).toBe(false);
      if (compareHouse(one.house, other.house) !== 'unknown') expect(isBelow(high, other)).toBe(false);
      expect(isBelow(one, one)).toBe(false);
    }),
  );
});

test.each([
  ['OFFICIAL', 'SECRET', 'below'],
  ['top  secret', 'SECRET', 'above'],
  ['VS–NfD', 'Geheim', 'below'],
  ['', 'INTERNAL', 'below'],
  ['SECRET', 'GEHEIM', 'unknown'],
  ['Internal', 'INTERNAL', 'same'],
])('%s is %s: %s', (one, other, expected) => expect(compareHouse(one, other)).toBe(expected));

describe('a source’s mark', async () => {
  const { dossier, media } = await exampleOf('bluf-one-pager');
  const found = (...faults: Parameters<typeof applied>[1]) =>
    findingsOf(applied(dossier, faults), '2026-01-12T08:00:00Z', media).filter(({ code }) =>
      code.startsWith('marking'),
    );

  test('is the floor of what prints of it, and to lower it wants a reason', () => {
    const [one] = found(sourceMarked('Varra Wire', { tlp: 'TLP:RED' }));
    expect(one).toMatchObject({
      code: 'marking-below-source',
      severity: 'error',
      signable: true,
      fix: { edit: { do: 'mark', marking: { tlp: 'TLP:RED' } } },
    });
    expect(found(sourceMarked('Varra Wire', { tlp: 'TLP:RED' }), marked({ tlp: 'TLP:RED' }))).toEqual([]);
  });

  test('does not count where nothing of it is used', () => {
    expect(found(sourceMarked('Varra Wire', { tlp: 'TLP:RED' }), emptied('key-findings'))).toEqual([]);
  });

  test('gets another key with another mark, so that an old sign-off no longer counts', () => {
    const keyOf = (tlp: Marking['tlp']) => found(sourceMarked('Varra Wire', { tlp }))[0]?.key;
    expect(keyOf('TLP:RED')).not.toBe(keyOf('TLP:AMBER+STRICT'));
  });

  test('is read at capture where the paper carries it, and only there', () => {
    const read = (text: string) => {
      let start = 0;
      const blocks = text.split('\n').map((line) => {
        const block = { kind: 'paragraph' as const, start, end: start + line.length };
        start += line.length + 1;
        return block;
      });
      return guessGrade(text, blocks, []).marking.tlp;
    };
    const body = 'One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.';
    expect(read(`TLP:AMBER+STRICT\n${body}`)).toBe('TLP:AMBER+STRICT');
    expect(read(`${body}\nHandling: TLP: WHITE`)).toBe('TLP:CLEAR');
    expect(
      read(`One.\nTwo.\nThree.\nThe agency moved its paper to TLP:RED last week.\nFour.\nFive.\nSix.\nSeven.`),
    ).toBeNull();
    expect(read(body)).toBeNull();
  });

  test('is none in sources of older versions', () => {
    const [source] = dossier.sources;
    if (!source) throw new Error('no source');
    const { marking: _, ...grade } = source.grade;
    expect(readSource({ ...source, version: 2, grade }).grade.marking).toEqual(NO_MARKING);
  });
});
