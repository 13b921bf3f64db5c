import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareBriefings, isSame, type Piece } from '../../../engine/compare/compareBriefings.ts';
import { compareText } from '../../../engine/compare/compareText.ts';
import type { Dossier } from '../../../engine/nouns/dossier.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { exampleOf } from '../../../templates/builtIn.ts';

const { dossier } = await exampleOf('media-digest');
type Change = (briefing: Dossier['briefing']) => Dossier['briefing'];
const changed = (change: Change): Dossier => ({ ...dossier, briefing: change(structuredClone(dossier.briefing)) });
const pieces = (older: Dossier, newer: Dossier): Piece[] =>
  compareBriefings(older, newer).sections.flatMap((section) => section.pieces);
const told = (older: Dossier, newer: Dossier) =>
  pieces(older, newer)
    .filter((piece) => piece.change !== 'same' || piece.moved)
    .map(({ kind, change, moved }) => `${kind} ${change}${moved ? ', moved' : ''}`);

describe('two texts', () => {
  it('show each change of words once', () => {
    expect(compareText('The ferry left late.', 'The last ferry left late.')).toEqual([
      { change: 'same', text: 'The ' },
      { change: 'added', text: 'last ' },
      { change: 'same', text: 'ferry left late.' },
    ]);
    expect(compareText('It was cold and dark there.', 'It got warm but stayed there.')).toEqual([
      { change: 'same', text: 'It ' },
      { change: 'removed', text: 'was cold and dark' },
      { change: 'added', text: 'got warm but stayed' },
      { change: 'same', text: ' there.' },
    ]);
  });

  it('are compared sign by sign where no spaces part the words', () => {
    expect(compareText('三号桥关闭', '三号桥开放').at(0)).toEqual({ change: 'same', text: '三号桥' });
  });

  test('can both be read out of what is shown', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab ,.\nÉ桥'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const runs = compareText(older, newer);
        const without = (change: string) =>
          runs
            .filter((run) => run.change !== change)
            .map((run) => run.text)
            .join('');
        expect(without('added')).toBe(older);
        expect(without('removed')).toBe(newer);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('two states of a briefing', () => {
  it('are the same when nothing was done', () => {
    const difference = compareBriefings(dossier, structuredClone(dossier));
    expect(isSame(difference)).toBe(true);
    expect([difference.added, difference.removed]).toEqual([0, 0]);
  });

  it('name a quotation that was reworded as one', () => {
    const newer = changed((briefing) => ({
      ...briefing,
      fills: briefing.fills.map((fill) =>
        fill.kind === 'evidence' && dossier.evidence.find((one) => one.id === fill.evidenceId)?.kind === 'quote'
          ? { ...fill, wording: `${fill.wording ?? 'Quite'} otherwise` }
          : fill,
      ),
    }));
    expect(new Set(told(dossier, newer))).toEqual(new Set(['quote changed']));
    expect(compareBriefings(dossier, newer).added).toBeGreaterThan(0);
  });

  it('tell what was added, taken out, moved and renamed', () => {
    const [first, second, ...rest] = dossier.briefing.fills;
    if (!first || !second) throw new Error('the example is too small');
    const added = {
      kind: 'prose' as const,
      id: 'fill_new00001',
      slotId: first.slotId,
      prose: proseOf('Brand new words'),
    };
    expect(
      told(
        dossier,
        changed((briefing) => ({ ...briefing, fills: [added, ...briefing.fills] })),
      ),
    ).toEqual(['prose added']);
    expect(
      told(
        dossier,
        changed((briefing) => ({ ...briefing, fills: [first, ...rest] })),
      ),
    ).toEqual([expect.stringMatching(/removed$/)]);
    const entries = dossier.briefing.fills.filter((fill) => fill.slotId === 'entries');
    const others = dossier.briefing.fills.filter((fill) => fill.slotId !== 'entries');
    const [one, ...more] = entries;
    if (!one) throw new Error('no entries');
    const moved = changed((briefing) => ({ ...briefing, fills: [...others, ...more, one] }));
    expect(told(dossier, moved)).toEqual([expect.stringMatching(/ same, moved$/)]);
    const renamed = changed((briefing) => ({ ...briefing, variables: { ...briefing.variables, title: 'Another' } }));
    expect(told(dossier, renamed)).toEqual(['blank changed']);
  });

  it('show what stands where the first of a slot was taken out', () => {
    const newer = changed((briefing) => ({ ...briefing, fills: briefing.fills.slice(1) }));
    const gone = pieces(dossier, newer).find((piece) => piece.change === 'removed');
    expect(gone?.id).toBe(dossier.briefing.fills[0]?.id);
  });
});

describe('two briefings', () => {
  it('are paired by their evidence and by their places', () => {
    const other = changed((briefing) => ({
      ...briefing,
      id: 'br_other0001',
      fills: briefing.fills.map((fill, at) => ({ ...fill, id: `fill_other${at}000` })),
    }));
    expect(isSame(compareBriefings(dossier, other))).toBe(true);
  });

  it('of different templates show the places of both', async () => {
    const memo = await exampleOf('policy-memo');
    const difference = compareBriefings(dossier, memo.dossier);
    const all = difference.sections.flatMap((section) => section.pieces);
    for (const fill of [...dossier.briefing.fills, ...memo.dossier.briefing.fills]) {
      const shown = all.some((piece) => piece.id === fill.id) || all.some((piece) => piece.change !== 'removed');
      expect(shown).toBe(true);
    }
    expect(all.filter((piece) => piece.change === 'removed').length).toBeGreaterThan(0);
  });
});
