import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontMeasure } from '../../../desk/pdf/fontMeasure.ts';
import { layoutDocument } from '../../../engine/layout/layoutDocument.ts';
import type { Block, Inline, Note } from '../../../engine/nouns/document.ts';
import type { Mark, Pages } from '../../../engine/nouns/page.ts';
import { PICTURES } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

const words = (text: string): Inline => ({ kind: 'text', text });
const filler = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const paragraph = (count: number): Block => ({
  kind: 'paragraph',
  role: 'body',
  inlines: [words(filler(count))],
  origin: {},
});
const noted = (count: number): Block => ({
  kind: 'paragraph',
  role: 'body',
  inlines: [words(filler(count)), { kind: 'note-ref', number: 1 }],
  origin: {},
});
const heading: Block = { kind: 'heading', level: 1, number: '', inlines: [words('Heading')], origin: {} };
const rupture: Block = { kind: 'page-break', origin: {} };
/** 432 by 288 points with its caption: less than half a page. */
const large = PICTURES[1]?.medium;
const picture = (medium = large): Block => {
  if (!medium) throw new Error('no picture');
  return {
    kind: 'picture',
    medium,
    fileName: '',
    label: 'Figure',
    number: 1,
    caption: [words('Caption')],
    alt: 'x',
    credit: [words('Credit')],
    origin: {},
  };
};
const chart = (source: Inline[]): Block => ({
  kind: 'chart',
  form: 'bars',
  label: 'Figure',
  number: 1,
  caption: [words('Chart')],
  alt: 'x',
  unit: '',
  axes: { category: 'What', value: 'Figure' },
  categories: Array.from({ length: 9 }, (_, at) => ({ label: `c${at}`, at: null })),
  series: [{ name: '', points: Array.from({ length: 9 }, (_, at) => ({ value: at + 1, figure: String(at + 1) })) }],
  source,
  origin: {},
});
const table = (rows: number): Block => ({
  kind: 'table',
  caption: [],
  columns: [{ weight: 1, align: 'left' }],
  head: [[words('Head')]],
  rows: Array.from({ length: rows }, (_, at) => [[words(`Row ${at}`)]]),
  origin: {},
});

/** Blocks as a Document: figures and notes numbered as they are read, every block with an origin of its own. */
function lay(given: Block[]): { set: Pages; blocks: Block[] } {
  const notes: Note[] = [];
  let figures = 0;
  const blocks = given.map((one, at): Block => {
    const block = structuredClone(one);
    if (block.kind === 'picture' || block.kind === 'chart') {
      figures += 1;
      block.number = figures;
      block.alt = `alt ${figures}`;
    }
    const inlines = block.kind === 'paragraph' ? block.inlines : block.kind === 'chart' ? block.source : [];
    for (const inline of inlines) {
      if (inline.kind !== 'note-ref') continue;
      inline.number = notes.length + 1;
      notes.push({ number: inline.number, inlines: [words('A note of one line.')], evidenceIds: [] });
    }
    return { ...block, origin: { fillId: `b${at}` } };
  });
  return { set: layoutDocument(sampleDocument({ blocks, notes }), fontMeasure), blocks };
}

/** Where a block begins: page and height as one number that grows in reading. */
function placeOf({ anchors }: Pages, index: number): { from: number; to: number } {
  const own = anchors.filter(({ origin }) => origin.fillId === `b${index}`);
  return {
    from: Math.min(...own.map(({ page, top }) => page * 10_000 + top)),
    to: Math.max(...own.map(({ page, bottom }) => page * 10_000 + bottom)),
  };
}

const pageOf = (place: number) => Math.floor(place / 10_000);
const isFigure = ({ kind }: Block) => kind === 'picture' || kind === 'chart';
const marksOf = (set: Pages): Mark[] => set.pages.flatMap((page) => page.marks);

/** Elements below the Document in the order in which the file makes them. */
function order({ pages, structure }: Pages): number[] {
  const made = new Set<number>();
  for (const mark of pages.flatMap((page) => page.marks)) {
    if (!('node' in mark) || mark.node === undefined || mark.node === null) continue;
    let at = mark.node;
    while ((structure[at]?.parent ?? -1) > 0) at = structure[at]?.parent ?? 0;
    if (structure[at]?.kind !== 'Note') made.add(at);
  }
  return [...made];
}

const anyBlocks = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 5, max: 220 }).map(paragraph) },
    { weight: 3, arbitrary: fc.integer({ min: 5, max: 220 }).map(noted) },
    { weight: 3, arbitrary: fc.constantFrom(...PICTURES.map(({ medium }) => picture(medium))) },
    { weight: 2, arbitrary: fc.constantFrom(chart([words('Who says so')]), chart([{ kind: 'note-ref', number: 1 }])) },
    { weight: 2, arbitrary: fc.constant(heading) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 70 }).map(table) },
    { weight: 1, arbitrary: fc.constant(rupture) },
  ),
  { minLength: 3, maxLength: 24 },
);

describe('laws of floats', () => {
  test('every figure is drawn once, in order, not before what stands before it and not past its part', () => {
    fc.assert(
      fc.property(anyBlocks, (given) => {
        const { set, blocks } = lay(given);
        const pictures = marksOf(set).filter((mark) => mark.kind === 'picture');
        expect(pictures).toHaveLength(blocks.filter(({ kind }) => kind === 'picture').length);
        const alts = marksOf(set).flatMap((mark) => (mark.kind === 'extent' ? [set.structure[mark.node]?.alt] : []));
        expect(alts).toEqual(blocks.filter(isFigure).map((_, at) => `alt ${at + 1}`));
        blocks.forEach((block, at) => {
          if (block.kind === 'page-break') return;
          const own = placeOf(set, at);
          const before = blocks.slice(0, at).findLastIndex((one) => !isFigure(one) && one.kind !== 'page-break');
          if (before >= 0) expect(own.from).toBeGreaterThan(placeOf(set, before).from);
          const figure = blocks.slice(0, at).findLastIndex(isFigure);
          const part = block.kind === 'heading' || blocks[at - 1]?.kind === 'page-break';
          if (part && figure >= 0) expect(own.from).toBeGreaterThan(placeOf(set, figure).to - 1);
          if (isFigure(block) && pageOf(own.from) !== pageOf(own.to)) throw new Error('a figure is parted');
        });
      }),
      { numRuns: 300 },
    );
  });

  test('nothing overlaps: on a page one thing stands below the other', () => {
    fc.assert(
      fc.property(anyBlocks, (given) => {
        const { set } = lay(given);
        for (let page = 1; page <= set.pages.length; page += 1) {
          const here = set.anchors.filter((one) => one.page === page).sort((a, b) => a.top - b.top);
          here.forEach(({ bottom }, at) => {
            const next = here[at + 1];
            if (next) expect(next.top).toBeGreaterThanOrEqual(bottom - 0.01);
          });
          const drawn = set.pages[page - 1]?.marks ?? [];
          const lines = drawn.flatMap((mark) => (mark.kind === 'run' && mark.node !== null ? [mark.baseline] : []));
          for (const mark of drawn) {
            if (mark.kind !== 'picture') continue;
            expect(lines.filter((one) => one > mark.y + 1 && one < mark.y + mark.height)).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('tags stand in the order of the Document, notes in the order of their numbers on the page of their reference', () => {
    fc.assert(
      fc.property(anyBlocks, (given) => {
        const { set } = lay(given);
        const made = order(set);
        expect(made).toEqual([...made].sort((a, b) => a - b));
        const reference = new Map<number, number>();
        const note = new Map<number, number>();
        for (const { number, marks } of set.pages) {
          for (const mark of marks) {
            if (mark.kind === 'run' && mark.link?.to === 'note') reference.set(mark.link.number, number);
            if (mark.kind === 'target' && mark.target.to === 'note') note.set(mark.target.number, number);
          }
        }
        expect([...note.keys()]).toEqual([...note.keys()].sort((a, b) => a - b));
        for (const [number, page] of note) expect(page).toBe(reference.get(number));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a figure that does not fit on the rest of the page', () => {
  const most = 400;

  test('floats to the top of the next page, and the text after it fills this one', () => {
    const { set } = lay([paragraph(most), picture(), paragraph(60), paragraph(60)]);
    expect(pageOf(placeOf(set, 1).from)).toBe(2);
    expect(pageOf(placeOf(set, 2).from)).toBe(1);
    expect(placeOf(set, 1).from).toBe(
      Math.min(...set.anchors.filter(({ page }) => page === 2).map(({ top }) => 20_000 + top)),
    );
  });

  test('takes a heading over it along, or leaves it with the text below', () => {
    const { set } = lay([paragraph(most), heading, picture(), paragraph(30)]);
    expect([1, 2, 3].map((at) => pageOf(placeOf(set, at).from))).toEqual([1, 2, 1]);
    const { set: alone } = lay([paragraph(most), heading, picture()]);
    expect([1, 2].map((at) => pageOf(placeOf(alone, at).from))).toEqual([2, 2]);
  });

  test('lets no footnote pass its own', () => {
    const source: Inline[] = [words('Office'), { kind: 'note-ref', number: 1 }];
    const { set } = lay([paragraph(most + 40), chart(source), paragraph(20), noted(20)]);
    expect([1, 2, 3].map((at) => pageOf(placeOf(set, at).from))).toEqual([2, 1, 2]);
  });

  test('is waited for by a table that goes on below it with its head', () => {
    const { set } = lay([paragraph(most), picture(), table(18)]);
    const heads = set.pages.map(
      ({ marks }) => marks.filter((mark) => mark.kind === 'run' && mark.words.join('') === 'Head').length,
    );
    expect(pageOf(placeOf(set, 2).from)).toBe(1);
    expect(heads).toEqual([1, 1]);
    expect(pageOf(placeOf(set, 1).from)).toBe(2);
  });
});

test('a picture is neither wider than the column nor blown up, nor higher than three fifths of it', () => {
  const column = { width: 595.28 - 144, height: 841.89 - 148 };
  const sizes = PICTURES.map(({ medium }) => {
    const { set } = lay([picture(medium)]);
    const [mark] = marksOf(set).filter((one) => one.kind === 'picture');
    if (mark?.kind !== 'picture') throw new Error('nothing is drawn');
    const upright = medium.orientation < 5 ? medium.width / medium.height : medium.height / medium.width;
    expect(mark.width / mark.height).toBeCloseTo(upright, 5);
    return mark;
  });
  for (const { width, height } of sizes) {
    expect(width).toBeLessThanOrEqual(column.width + 0.01);
    expect(height).toBeLessThanOrEqual(column.height * 0.6 + 0.01);
  }
  // 9 pixels at 72 to the inch; 900 at 150; 250 at half the column; 1,400 high at what fits.
  expect(sizes[0]?.width).toBe(9);
  expect(sizes[1]?.width).toBeCloseTo(432);
  expect(sizes[6]?.width).toBeCloseTo(column.width / 2);
  expect(sizes[2]?.height).toBeCloseTo(column.height * 0.6);
});
