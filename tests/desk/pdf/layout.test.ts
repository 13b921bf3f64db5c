import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontMeasure } from '../../../desk/pdf/fontMeasure.ts';
import { layoutDocument } from '../../../engine/layout/layoutDocument.ts';
import type { Block, Document, Inline, Note } from '../../../engine/nouns/document.ts';
import { type GlyphRun, type Page, Pages } from '../../../engine/nouns/page.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { arbitraryDocument } from '../../laws/arbitraryDocument.ts';
import { documentText } from '../../laws/documentText.ts';
import { runs } from '../../laws/runs.ts';
import { inked, pagesText, tabledIn } from './pagesText.ts';

const lay = (document: Document): Pages => layoutDocument(document, fontMeasure);
const words = (text: string): Inline => ({ kind: 'text', text });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', role: 'body', inlines, origin: {} });
const runsOn = (page: Page): GlyphRun[] => page.marks.flatMap((mark) => (mark.kind === 'run' ? [mark] : []));
const said = (page: Page): string =>
  runsOn(page)
    .map((run) => run.words.join(''))
    .join(' ');

/** `count` words, so and so many to a paragraph of several lines. */
const filler = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

/** The page on which the reference to note n stands, and the page of its first line. */
function notePages({ pages }: Pages): { reference: Map<number, number>; note: Map<number, number> } {
  const reference = new Map<number, number>();
  const note = new Map<number, number>();
  for (const page of pages) {
    for (const mark of page.marks) {
      if (mark.kind === 'run' && mark.link?.to === 'note') reference.set(mark.link.number, page.number);
      if (mark.kind === 'target' && mark.target.to === 'note') note.set(mark.target.number, page.number);
    }
  }
  return { reference, note };
}

/** Paragraphs of given lengths in words, some with notes of given lengths. */
const notedDocument = fc
  .array(
    fc.record({
      length: fc.integer({ min: 1, max: 160 }),
      notes: fc.array(fc.integer({ min: 1, max: 140 }), { maxLength: 3 }),
      heading: fc.boolean(),
      columns: fc.constantFrom(0 as const, 0 as const, 1 as const, 2 as const),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => {
    const notes: Note[] = [];
    const blocks = parts.flatMap(({ length, notes: lengths, heading, columns }): Block[] => {
      const inlines: Inline[] = [words(filler(length))];
      for (const noteLength of lengths) {
        const number = notes.length + 1;
        notes.push({ number, inlines: [words(filler(noteLength))], evidenceIds: [] });
        inlines.push({ kind: 'note-ref', number }, words(` ${filler(6)}`));
      }
      const title: Block = { kind: 'heading', level: 1, number: '', inlines: [words('Heading')], origin: {} };
      const across: Block[] = columns === 0 ? [] : [{ kind: 'columns', count: columns, origin: {} }];
      return heading ? [title, ...across, paragraph(...inlines)] : [...across, paragraph(...inlines)];
    });
    return sampleDocument({ blocks, notes });
  });

describe('laws', () => {
  test('every word of the Document is on the pages, in reading order, once', () => {
    fc.assert(
      fc.property(arbitraryDocument({ notesInHeadings: false }), (document) => {
        const set = lay({ ...document, blocks: document.blocks.filter((block) => block.kind !== 'toc') });
        const meant = documentText(
          { ...document, blocks: document.blocks.filter((block) => block.kind !== 'toc') },
          tabledIn(set),
        );
        const all = [...meant.paragraphs, ...Object.entries(meant.notes).map(([number, text]) => number + text)];
        const plain = (texts: string[]) =>
          texts.map((text) => inked(text.replace(/\[(\d+)\]/g, '$1'))).filter((text) => text !== '');
        expect(plain(pagesText(set)).join('')).toBe(plain(all).join(''));
      }),
      { numRuns: runs(150) },
    );
  });

  test('a note starts on the page of its reference, and notes keep their order', () => {
    fc.assert(
      fc.property(notedDocument, (document) => {
        const { reference, note } = notePages(lay(document));
        expect([...note.keys()]).toEqual(document.notes.map((one) => one.number));
        for (const { number } of document.notes) expect(note.get(number)).toBe(reference.get(number));
      }),
      { numRuns: runs(200) },
    );
  });

  test('nothing stands outside the column, and text never runs into the notes', () => {
    fc.assert(
      fc.property(notedDocument, (document) => {
        const set = lay(document);
        const { page } = document.theme;
        for (const { marks, width, height } of set.pages) {
          const own = marks.flatMap((mark) => (mark.kind === 'run' && mark.node !== null ? [mark] : []));
          for (const run of own) {
            expect(run.x).toBeGreaterThanOrEqual(page.left - 0.01);
            expect(run.x + inkWidth(run)).toBeLessThanOrEqual(width - page.right + 0.01);
            expect(run.baseline).toBeGreaterThan(page.top);
            expect(run.baseline).toBeLessThan(height - page.bottom);
          }
          const isNote = (run: GlyphRun) => noteOf(set, run.node ?? 0);
          const lowest = Math.max(0, ...own.filter((run) => !isNote(run)).map((run) => run.baseline));
          const highest = Math.min(height, ...own.filter(isNote).map((run) => run.baseline));
          expect(lowest).toBeLessThan(highest);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test('no page is empty, and the pages are numbered', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const set = lay(document);
        const { pages } = set;
        expect(Pages.parse(JSON.parse(JSON.stringify(set)))).toEqual(JSON.parse(JSON.stringify(set)));
        expect(pages.map((page) => page.number)).toEqual(pages.map((_, index) => index + 1));
        if (pages.length === 1) return;
        for (const page of pages) expect(page.marks.some((mark) => 'node' in mark && mark.node !== null)).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });

  test('no words stand over others', () => {
    fc.assert(
      fc.property(notedDocument, (document) => {
        for (const page of lay(document).pages) {
          const own = runsOn(page).filter((run) => run.words.join('').trim() !== '');
          own.sort((a, b) => a.baseline - b.baseline);
          own.forEach((run, at) => {
            for (let next = at + 1; next < own.length; next += 1) {
              const other = own[next] as GlyphRun;
              if (other.baseline - run.baseline > Math.min(run.size, other.size) * 0.6) break;
              const apart = run.x + inkWidth(run) <= other.x + 0.01 || other.x + inkWidth(other) <= run.x + 0.01;
              if (!apart)
                throw new Error(`“${run.words.join('')}” over “${other.words.join('')}” on page ${page.number}`);
            }
          });
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test('no widows and no orphans: of a paragraph two lines at least stand on either page', () => {
    fc.assert(
      fc.property(notedDocument, fc.constantFrom(1 as const, 2 as const), (mixed, columns) => {
        const document = allInColumns(mixed, columns);
        const set = lay(document);
        const lines = new Map<number, Map<number, Set<number>>>();
        for (const page of set.pages) {
          for (const run of runsOn(page)) {
            if (run.node === null) continue;
            const holder = holderOf(set, run.node);
            if (set.structure[holder]?.kind !== 'P' || noteOf(set, holder)) continue;
            const perPage = lines.get(holder) ?? new Map<number, Set<number>>();
            // Of a paragraph in two columns either may hold a part.
            const side = columns === 2 && run.x > page.width / 2 ? 0.5 : 0;
            const baselines = perPage.get(page.number + side) ?? new Set<number>();
            if (run.link === undefined) baselines.add(Math.round(run.baseline));
            perPage.set(page.number + side, baselines);
            lines.set(holder, perPage);
          }
        }
        for (const perPage of lines.values()) {
          if (perPage.size > 1)
            for (const baselines of perPage.values()) expect(baselines.size).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

function allInColumns(document: Document, count: 1 | 2): Document {
  const text = document.blocks.filter((block) => block.kind !== 'columns');
  return { ...document, blocks: [{ kind: 'columns', count, origin: {} }, ...text] };
}

function holderOf({ structure }: Pages, node: number): number {
  let at = node;
  while (['Span', 'Link', 'Reference'].includes(structure[at]?.kind ?? '')) at = structure[at]?.parent ?? 0;
  return at;
}

function noteOf({ structure }: Pages, node: number): boolean {
  for (let at = node; at > 0; at = structure[at]?.parent ?? 0) if (structure[at]?.kind === 'Note') return true;
  return false;
}

function inkWidth(run: GlyphRun): number {
  const spaces = /\s+$/.exec(run.words.join(''))?.[0] ?? '';
  return run.width - (fontMeasure.width(run.face, spaces, false) * run.size) / 1000;
}

describe('pages', () => {
  test('the mark stands twice on every page, in 12 points, on black', () => {
    const document = sampleDocument({ blocks: [paragraph(words(filler(1500)))], notes: [] });
    const { pages } = lay(document);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const marks = runsOn(page).filter((run) => run.words.join('').includes('TLP:AMBER'));
      expect(marks.map((run) => [run.size, run.colour])).toEqual([
        [12, '#FFC000'],
        [12, '#FFC000'],
      ]);
      expect(page.marks.filter((mark) => mark.kind === 'box' && mark.colour === '#000000')).toHaveLength(2);
      expect(said(page)).toContain(`Page ${page.number} of ${pages.length}`);
    }
  });

  test('a mark of many words takes several lines and pushes the text down', () => {
    const extra = 'for named recipients of the interministerial working group on ports and waterways only';
    const document = sampleDocument({ marking: { text: `TLP:RED · ${extra} · ${extra}`, colour: '#FF2B2B' } });
    const [page] = lay(document).pages;
    const text = page ? runsOn(page).filter((run) => run.node !== null) : [];
    const mark = page ? runsOn(page).filter((run) => run.colour === '#FF2B2B' && run.baseline < 300) : [];
    expect(mark.length).toBeGreaterThan(2);
    expect(Math.min(...text.map((run) => run.baseline))).toBeGreaterThan(
      Math.max(...mark.map((run) => run.baseline)) + 12,
    );
  });

  test('a table goes on with its head again, which is furniture there', () => {
    const rows = Array.from({ length: 90 }, (_, at) => [[words(`Row ${at}`)], [words(String(at))]]);
    const set = lay(
      sampleDocument({
        blocks: [
          {
            kind: 'table',
            caption: [words('Caption')],
            columns: [
              { weight: 3, align: 'left' },
              { weight: 1, align: 'right' },
            ],
            head: [[words('Phase')], [words('Amount')]],
            rows,
            origin: {},
          },
        ],
        notes: [],
      }),
    );
    expect(set.pages.length).toBeGreaterThan(1);
    set.pages.forEach((page, index) => {
      const head = runsOn(page).filter((run) => run.words.join('') === 'Phase');
      expect(head.map((run) => run.node === null)).toEqual([index > 0]);
    });
  });

  test('narrow columns keep their lines whole, columns of sentences wrap, no word is cut', () => {
    const long = filler(30);
    const set = lay(
      sampleDocument({
        notes: [],
        blocks: [
          {
            kind: 'table',
            caption: [],
            columns: Array.from({ length: 3 }, () => ({ weight: 1, align: 'left' as const })),
            head: [[words('What')], [words('When')], [words('Unlikelihoodness')]],
            rows: [[[words(long)], [words('as of 12 January 2026')], [words(long)]]],
            origin: {},
          },
        ],
      }),
    );
    const [page] = set.pages;
    const lines = page ? runsOn(page).map((run) => run.words.join('').trim()) : [];
    expect(lines).toContain('as of 12 January 2026');
    expect(lines).toContain('Unlikelihoodness');
    expect(lines.filter((line) => line.includes('word')).length).toBeGreaterThan(4);
    const right = Math.max(
      ...(page ? runsOn(page) : []).filter((run) => run.node !== null).map((run) => run.x + inkWidth(run)),
    );
    expect(right).toBeLessThanOrEqual((page?.width ?? 0) - 72);
  });

  test('a heading stands with the text below it', () => {
    for (let lines = 30; lines < 60; lines++) {
      const blocks: Block[] = Array.from({ length: lines }, (_, at) => paragraph(words(`Line ${at}`)));
      blocks.push({ kind: 'heading', level: 1, number: '', inlines: [words('Findings')], origin: {} });
      blocks.push(paragraph(words(filler(60))));
      const { pages } = lay(sampleDocument({ blocks, notes: [] }));
      const page = pages.find((one) => said(one).includes('Findings'));
      expect(page && said(page)).toContain('word0');
    }
  });

  test('page breaks begin a page, but never make an empty one', () => {
    const rupture: Block = { kind: 'page-break', origin: {} };
    const one = paragraph(words('one'));
    expect(
      lay(sampleDocument({ blocks: [rupture, one, rupture, rupture, one, rupture], notes: [] })).pages,
    ).toHaveLength(2);
  });

  test('the contents name the page of every heading', () => {
    const document = sampleDocument();
    const set = lay(document);
    expect(set.headingPages).toEqual(set.outline.map((entry) => entry.page));
    const toc = set.pages.flatMap(runsOn).filter((run) => run.link?.to === 'heading');
    const numbers = toc.filter((run) => /^\d+$/.test(run.words.join('')) && run.x > 500);
    expect(numbers.map((run) => Number(run.words.join('')))).toEqual(set.headingPages);
  });

  test('a footnote longer than a page is carried on over several', () => {
    const document = sampleDocument({
      blocks: [paragraph(words('Text.'), { kind: 'note-ref', number: 1 }), paragraph(words('After.'))],
      notes: [{ number: 1, inlines: [words(filler(3000))], evidenceIds: [] }],
    });
    const set = lay(document);
    expect(set.pages.length).toBeGreaterThan(2);
    expect(notePages(set).note.get(1)).toBe(1);
    expect(pagesText(set).join(' ')).toContain('word2999');
  });

  test('signs that no bundled font has are named', () => {
    const set = lay(sampleDocument({ blocks: [paragraph(words('𒀀 and Привет, 漢字, 𒀁'))], notes: [] }));
    expect(set.missingSigns.flatMap(({ signs }) => signs)).toEqual(['𒀀', '𒀁']);
  });
});

test('a page tells how many lines of text it has, raised numbers and footnotes not counted', () => {
  const cells = [[[words('a')], [words('b '), { kind: 'break' as const }, words('c')]]] as Inline[][][];
  const blocks: Block[] = [
    { kind: 'heading', level: 1, number: '', inlines: [words('One')], origin: {} },
    paragraph(words('Two'), { kind: 'note-ref', number: 1 }, { kind: 'break' }, words('three')),
    {
      kind: 'table',
      caption: [],
      columns: [
        { weight: 1, align: 'left' },
        { weight: 1, align: 'left' },
      ],
      head: [[], []],
      rows: cells,
      origin: {},
    },
  ];
  const notes = [{ number: 1, inlines: [words('A note.')], evidenceIds: [] }];
  expect(lay(sampleDocument({ blocks, notes })).pages.map((page) => page.lines)).toEqual([5]);
});

test('points of a deeper level are a list within the point above them', () => {
  const levels = [1, 0, 1, 2, 2, 0, 2];
  const items = levels.map((level, at) => ({ level, inlines: [words(`point ${at}`)] }));
  const blocks: Block[] = [{ kind: 'list', ordered: false, items, origin: {} }];
  const { structure } = lay(sampleDocument({ blocks, notes: [] }));
  const shown = (node: number): string => {
    const inside = structure.flatMap((one, index) => (one.parent === node ? [shown(index)] : []));
    return `${structure[node]?.kind}${inside.length > 0 ? `(${inside.join(' ')})` : ''}`;
  };
  const point = (inside = '') => `LI(Lbl LBody${inside === '' ? '' : `(${inside})`})`;
  const list = structure.findIndex((one) => one.kind === 'L');
  // The first point is deeper than its list begins: it stands in it all the same.
  expect(shown(list)).toBe(
    `L(${point()} ${point(`L(${point(`L(${point()} ${point()})`)})`)} ${point(`L(${point()})`)})`,
  );
});
