import { describe, expect, test } from 'vitest';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Block, Inline } from '../../../engine/nouns/document.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import type { Slot } from '../../../engine/nouns/template.ts';
import * as from from '../../../templates/examples/evidence.ts';
import { section, slot } from '../../../templates/parts/form.ts';
import { quoteSheet } from '../../../templates/quote-sheet.ts';

const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
const articles = from.articles.map(({ source }) => source);
const words = (inlines: Inline[]) =>
  inlines.map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? '/' : `[${one.number}]`)).join('');

function placed(evidence: Evidence, index: number, said: Partial<Extract<Fill, { kind: 'evidence' }>> = {}): Fill {
  const id = `fill_g${1000 + index}`;
  return {
    kind: 'evidence',
    id,
    slotId: 'all',
    evidenceId: evidence.id,
    wording: null,
    speaker: null,
    comment: [],
    ...said,
  };
}

function composed(display: Slot['display'], evidence: Evidence[], fills: Fill[], sources = articles): Block[] {
  const all = slot({ id: 'all', label: 'All', hint: '', accepts: ['quote', 'excerpt', 'stat', 'prose'], display });
  const template = { ...quoteSheet, sections: [section({ id: 'one', heading: '', guidance: '', slots: [all] })] };
  const briefing = newBriefing({ template, title: 'T', date: '2026-01-12', stamp, id: 'br_test0001' });
  const { document } = composeDocument({
    briefing: { ...briefing, fills },
    template,
    sources,
    evidence,
    at: stamp.at,
  });
  return document.blocks;
}

const lines = (blocks: Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'quotation' || block.kind === 'excerpt') {
      return [`${words(block.inlines)} (${words(block.attribution)})`];
    }
    return block.kind === 'heading' || block.kind === 'paragraph' ? [words(block.inlines)] : [];
  });
const before = (list: string[], end: string) => list.slice(0, list.indexOf(end));
const comment = (text: string) => [{ kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text }] }];

describe('by speaker', () => {
  const surname = { ...from.notHurried, speaker: 'Sorrel', role: '' };
  const nameless = { ...from.uncertainty, speaker: '' };
  const blocks = composed(
    'speakers',
    [nameless, from.twoBreaks, surname, from.notBuilt, from.noEvidence, from.leftOut],
    [
      placed(nameless, 0),
      placed(from.twoBreaks, 1),
      placed(surname, 2, { comment: comment('Asked about ships.') }),
      placed(from.notBuilt, 3),
      placed(from.noEvidence, 4),
      placed(from.leftOut, 5),
    ],
  );

  test('everybody is named once, in full and with their role; words carry outlet and day; the nameless come last', () => {
    expect(before(lines(blocks), 'Sources')).toEqual([
      'Ines Valdor',
      'head of the network centre at Norlink',
      '“We have never seen two breaks on one night in thirty years of operation”[1] (Coastal Courier, 9 January 2026)',
      '“The second line carries everything now, and it was not built for that.”[2] (Coastal Courier, 9 January 2026)',
      'Helene Sorrel',
      'interior minister',
      '“We do not rule anything out, and we will not be hurried.”[3] (Varra Wire, 10 January 2026)',
      'Asked about ships.',
      '“We have no evidence of a deliberate act at this moment”[4] (Varra Wire, 10 January 2026)',
      'The report',
      'Court of Audit',
      '“The ministry knew of the contamination in 2023 and left it out of the tender”[5] (The Elsmouth Ledger, 11 January 2026)',
      'No speaker named',
      '“It is the uncertainty that is priced, not the cable”[6] (Northmark Financial, 11 January 2026)',
    ]);
  });

  test('a speaker whom the analyst corrected counts, not the one in the evidence', () => {
    const mended = composed(
      'speakers',
      [from.twoBreaks, from.noEvidence],
      [placed(from.twoBreaks, 0, { speaker: 'Helene Sorrel' }), placed(from.noEvidence, 1)],
    );
    expect(lines(mended).filter((line) => line === 'Helene Sorrel')).toHaveLength(1);
    expect(lines(mended)).not.toContain('Ines Valdor');
  });

  test('who quoted them is told beside the outlet', () => {
    const second = { ...from.twoBreaks, via: 'Varra Wire' };
    const told = composed('speakers', [second], [placed(second, 0)]);
    expect(lines(told)[2]).toMatch(/ \(Coastal Courier, 9 January 2026, quoted by Varra Wire\)$/);
  });
});

describe('by day', () => {
  const year = { ...from.faults, asOf: '2025', period: '' };
  const blocks = composed(
    'chronology',
    [from.sigrunComing, from.lineLoad, from.noEvidence, year, from.repairTime],
    [
      { kind: 'prose', id: 'fill_g2000', slotId: 'all', prose: comment('Before.') },
      placed(from.sigrunComing, 1),
      placed(from.noEvidence, 2, { comment: comment('After the crisis staff met.') }),
      { kind: 'prose', id: 'fill_g2001', slotId: 'all', prose: comment('After.') },
      placed(from.lineLoad, 3),
      placed(year, 4),
    ],
  );
  const [table] = blocks.filter((block) => block.kind === 'table');

  test('the earliest day first, whole years before the days in them; notes are counted as they are read', () => {
    expect(table?.rows.map((row) => row.map(words))).toEqual([
      [
        '2025',
        '7 cable faults: in the strait, six of them by anchors or nets[1]',
        'Harbour Trade Review, 12 January 2026',
      ],
      ['8 January 2026', '91%: load on the remaining data line[2]', 'Coastal Courier, 9 January 2026'],
      [
        '10 January 2026',
        '“We have no evidence of a deliberate act at this moment” – Helene Sorrel, interior minister[3]/After the crisis staff met.',
        'Varra Wire, 10 January 2026',
      ],
      [
        '12 January 2026',
        expect.stringMatching(/^“The cable ship Sigrun .+”\[4\]$/),
        'Harbour Trade Review, 12 January 2026',
      ],
    ]);
  });

  test('prose stands before and after the table, in its order', () => {
    const kinds = blocks.map((block) =>
      block.kind === 'table' ? 'table' : words('inlines' in block ? block.inlines : []),
    );
    expect(kinds.slice(2, 5)).toEqual(['Before.', 'table', 'After.']);
  });

  test('without a day it stands last and says so', () => {
    const undated = articles.map((source) => ({ ...source, publishedOn: '' }));
    const fills = [placed(from.noEvidence, 0), placed(from.lineLoad, 1)];
    const rows = composed('chronology', [from.noEvidence, from.lineLoad], fills, undated);
    const [only] = rows.filter((block) => block.kind === 'table');
    expect(only?.rows.map((row) => words(row[0] ?? []))).toEqual(['8 January 2026', 'undated']);
  });
});
