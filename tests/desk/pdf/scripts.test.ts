import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontMeasure } from '../../../desk/pdf/fontMeasure.ts';
import { setPdf } from '../../../desk/pdf/setPdf.ts';
import { layoutDocument } from '../../../engine/layout/layoutDocument.ts';
import type { Block, Document } from '../../../engine/nouns/document.ts';
import type { GlyphRun, Pages } from '../../../engine/nouns/page.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { languageOf, SCRIPTS } from '../../fixtures/scripts.ts';
import { has, run } from '../../tools.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-scripts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BIDI_MARKS = /[\u202a-\u202e]/g;
const paragraph = (text: string, language?: string): Block => ({
  kind: 'paragraph',
  role: 'body',
  inlines: [{ kind: 'text', text, ...(language ? { language } : {}) }],
  origin: {},
});
const lay = (document: Document): Pages => layoutDocument(document, fontMeasure);
const runsOf = (set: Pages): GlyphRun[] =>
  set.pages.flatMap((page) => page.marks.flatMap((mark) => (mark.kind === 'run' && mark.node !== null ? [mark] : [])));

async function textOf(document: Document): Promise<string> {
  const path = join(folder, 'one.pdf');
  writeFileSync(path, (await setPdf(document)).bytes);
  return run('pdftotext', [path, '-']).replace(BIDI_MARKS, '');
}

/** Lines of one paragraph joined: with a space where words are parted by spaces. */
const flowing = (text: string, language: string): string =>
  text.replace(/\s*\n\s*/g, /^(zh|ja|th|my|km)/.test(language) ? '' : ' ');

describe.skipIf(!has('pdftotext'))('pdftotext gives back to the letter', () => {
  for (const [key, sentence] of Object.entries(SCRIPTS)) {
    test(key, async () => {
      const document = sampleDocument({ language: languageOf(key), blocks: [paragraph(sentence)], notes: [] });
      expect(flowing(await textOf(document), key)).toContain(sentence);
    });
  }

  test('all of them on one page of an English briefing, each in its fonts', async () => {
    const blocks = Object.entries(SCRIPTS).map(([key, sentence]) => paragraph(sentence, languageOf(key)));
    const document = sampleDocument({ blocks, notes: [] });
    const { diagnostics } = await setPdf(document);
    expect(diagnostics).toEqual([]);
    const text = (await textOf(document)).replace(/\s+/g, '');
    for (const sentence of Object.values(SCRIPTS)) expect(text).toContain(sentence.replace(/\s+/g, ''));
  });

  test('a parted word: its hyphen is a soft one, so that the word is found', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänspatentprüfungsordnung';
    const table: Block = {
      kind: 'table',
      caption: [],
      columns: Array.from({ length: 4 }, () => ({ weight: 1, align: 'left' as const })),
      head: [[], [], [], []],
      rows: [
        [
          [{ kind: 'text', text: word }],
          ...Array.from({ length: 3 }, () => [
            {
              kind: 'text' as const,
              text: 'Ein längerer Satz steht hier, der Platz braucht und ihn den anderen Spalten wegnimmt.',
            },
          ]),
        ],
      ],
      origin: {},
    };
    const text = await textOf(sampleDocument({ language: 'de', blocks: [table], notes: [] }));
    const parts = lay(sampleDocument({ language: 'de', blocks: [table], notes: [] }));
    expect(runsOf(parts).some((one) => one.words.includes('\u00ad'))).toBe(true);
    expect(text).toContain('\u00ad');
    expect(text).not.toMatch(/\w-\n/);
  });
});

describe('text from the right', () => {
  const arabic = SCRIPTS.ar as string;

  test('begins at the right edge, and runs stand in the order of reading', () => {
    const set = lay(sampleDocument({ blocks: [paragraph(arabic)], notes: [] }));
    const { page } = sampleDocument().theme;
    const words = runsOf(set).filter((one) => one.rightToLeft);
    const [first, second] = words as [GlyphRun, GlyphRun];
    expect(first.words).toEqual(['قال']);
    expect(first.x + first.width).toBeCloseTo(595.28 - page.right, 3);
    expect(second.x).toBeLessThan(first.x);
  });

  test('numbers and names inside it run from the left', () => {
    const set = lay(sampleDocument({ blocks: [paragraph('وصل 1,250 طن إلى NATO اليوم')], notes: [] }));
    const runs = runsOf(set);
    const at = (word: string) => runs.find((one) => one.words.join('').includes(word)) as GlyphRun;
    expect(at('1,250').rightToLeft).toBeUndefined();
    expect(at('NATO').rightToLeft).toBeUndefined();
    expect(at('طن').x).toBeLessThan(at('1,250').x);
    expect(at('NATO').x).toBeLessThan(at('طن').x);
  });

  test('a name in another script does not turn an English sentence round', () => {
    const set = lay(
      sampleDocument({ blocks: [paragraph('الجزيرة reported that the talks had ended early.')], notes: [] }),
    );
    const { page } = sampleDocument().theme;
    expect(runsOf(set)[0]?.x).toBeCloseTo(page.left, 3);
  });

  test('a document in Arabic is mirrored: mark, list, note, bar', () => {
    const blocks: Block[] = [
      { kind: 'list', ordered: true, items: [{ level: 0, inlines: [{ kind: 'text', text: arabic }] }], origin: {} },
      {
        kind: 'quotation',
        inlines: [
          { kind: 'text', text: arabic },
          { kind: 'note-ref', number: 1 },
        ],
        attribution: [],
        origin: {},
      },
    ];
    const notes = [{ number: 1, inlines: [{ kind: 'text' as const, text: 'Reuters, 3 May 2026' }], evidenceIds: [] }];
    const set = lay(sampleDocument({ language: 'ar', blocks, notes }));
    const { width, marks } = set.pages[0] as Pages['pages'][number];
    const { page } = sampleDocument().theme;
    const number = marks.find(
      (mark) => mark.kind === 'run' && mark.size > 8 && mark.words.join('') === '1',
    ) as GlyphRun;
    expect(number.x).toBeGreaterThan(width / 2);
    const bar = marks.find((mark) => mark.kind === 'box' && mark.width === 1.5);
    expect(bar && 'x' in bar ? bar.x : 0).toBeGreaterThan(width / 2);
    const tlp = marks.find((mark) => mark.kind === 'run' && mark.words.join('').startsWith('TLP')) as GlyphRun;
    expect(tlp.x).toBeLessThan(width / 2);
    const note = marks.find((mark) => mark.kind === 'run' && mark.words.join('').startsWith('Reuters')) as GlyphRun;
    expect(note.x + note.width).toBeGreaterThan(width - page.right - 30);
  });
});

test('signs that no font has are named with their place', async () => {
  const origin = { sectionId: 's', slotId: 'a', fillId: 'f' };
  const block: Block = { ...paragraph('Old 𒀀 signs 𒀁, 𒀀 again'), origin } as Block;
  const { diagnostics } = await setPdf(sampleDocument({ blocks: [paragraph('Fine.'), block], notes: [] }));
  expect(diagnostics).toMatchObject([{ code: 'signs-missing', place: origin }]);
  expect(diagnostics[0]?.sentence).toContain('𒀀 𒀁');
});

test.skipIf(!has('pdftotext'))('a justified paragraph fills its lines, and its spaces stay spaces', async () => {
  const theme = structuredClone(sampleDocument().theme);
  theme.roles.body.align = 'justified';
  const sentence =
    'The harbour authority confirmed on Tuesday that dredging of the northern channel had been completed eleven days ahead of schedule. '
      .repeat(4)
      .trim();
  const document = sampleDocument({ theme, blocks: [paragraph(sentence)], notes: [] });
  const right = 595.28 - theme.page.right;
  const lines = new Map<number, number>();
  for (const one of runsOf(lay(document))) lines.set(one.baseline, Math.max(lines.get(one.baseline) ?? 0, inkEnd(one)));
  const ends = [...lines.entries()].sort((a, b) => a[0] - b[0]).map(([, end]) => end);
  expect(ends.length).toBeGreaterThan(3);
  for (const end of ends.slice(0, -1)) expect(end).toBeCloseTo(right, 1);
  expect((await textOf(document)).replace(/\u00ad\n/g, '').replace(/\s+/g, ' ')).toContain(sentence);
});

function inkEnd(one: GlyphRun): number {
  const trailing = /^ +$/.test(one.words.at(-1) ?? '')
    ? (fontMeasure.width(one.face, one.words.at(-1) ?? '', false) * one.size) / 1000
    : 0;
  return one.x + one.width - trailing;
}
