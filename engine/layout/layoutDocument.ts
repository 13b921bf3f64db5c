import type { Document } from '../nouns/document.ts';
import type { Mark, OutlineEntry, Page, Pages, PlacedOrigin } from '../nouns/page.ts';
import { PAGE_SIZES } from '../nouns/theme.ts';
import { type Band, moved, type PageNumber, shifted } from './band.ts';
import { columnsAcross } from './columns.ts';
import type { Measure } from './measure.ts';
import { MissingSigns } from './missingSigns.ts';
import { type FilledPage, type Flow, type PlacedBand, paginate } from './paginate.ts';
import { placedOrigins } from './placedOrigins.ts';
import { setBlock } from './setBlock.ts';
import { setFrame } from './setFrame.ts';
import { setLabel } from './setLabel.ts';
import { noMemory, type SetMemory } from './setMemory.ts';
import { noteOrigin, setNote } from './setNote.ts';
import { placedPart, setPart } from './setPart.ts';
import { openSetting, type Setting } from './setting.ts';

/** Above the first footnote: space, and the rule in it. */
const NOTE_RULE = { room: 12, below: 6, width: 96, height: 0.5 };

/**
 * A document on pages: lines broken after UAX 14, both directions of writing (UAX 9), footnotes at the foot of the page of their reference, no widows or orphans,
 * tables with their heads again on every page, the mark in every header and footer. All lengths in points. With a memory only what is new
 * to it is set; the pages are the same.
 */
export function layoutDocument(document: Document, measure: Measure, memory: SetMemory = noMemory): Pages {
  memory.open(document);
  const setting = openSetting(document, measure);
  const frame = setFrame(setting);
  const column = { height: frame.bottom - frame.top, noteRule: NOTE_RULE.room };
  const flows = flowsOf(setting, memory);
  if (document.cover) sinkTitle(document, flows[0]?.bands ?? [], column.height);
  const notes = new Map(
    document.notes.map((note) => [
      note.number,
      placedPart(
        setting,
        memory.part(
          () => `note ${JSON.stringify(note)}`,
          () => setPart(setting, noteOrigin(note), (own) => setNote(own, note)),
        ),
        !memory.keeps,
      ),
    ]),
  );
  setting.missing.from({});
  const filled =
    document.notesAt === 'end'
      ? paginate([...flows, { columns: [0], bands: [...notes.values()].flat() }], new Map(), column)
      : paginate(flows, notes, column);

  const headings = new Map<number, OutlineEntry>();
  const anchors: PlacedOrigin[] = [];
  filled.forEach(({ text, notes: foot }, index) => {
    const number = index + 1;
    for (const { band, y } of text) {
      if (band.heading) {
        const { level, title } = band.heading;
        headings.set(band.heading.index, { level, title, page: number, y: frame.top + y });
      }
    }
    anchors.push(...placedOrigins(text, number, frame.top), ...placedOrigins(foot, number, frame.top));
  });

  const sections = sectionsOf(filled);
  const { width, height } = PAGE_SIZES[document.theme.page.size];
  const left = document.theme.page.left;
  const around = JSON.stringify([document.title, document.frame, document.marking, document.cover ?? false]);
  const headingsOn = [...headings.values()].map(({ page }) => page).join();
  // Lines that nobody keeps are moved themselves, but for these.
  const repeated = memory.keeps ? null : standingTwice(filled);
  const pages = filled.map(({ text, notes: foot, notesTop }, index): Page => {
    const number = index + 1;
    const marksOf = (own: Setting, placed: PlacedBand[]) => {
      const marks: Mark[] = [];
      for (const { band, x, y } of placed) {
        const move = repeated && !repeated.has(band) ? shifted : moved;
        for (const one of band.marks) {
          const mark = move(one, left + x, frame.top + y, band.base);
          if (mark.kind === 'page-number') marks.push(...resolved(own, mark, headings));
          else marks.push(mark);
        }
      }
      return marks;
    };
    const rule: Mark = {
      kind: 'box',
      x: setting.rightToLeft ? left + setting.width - NOTE_RULE.width : left,
      y: frame.top + notesTop - NOTE_RULE.below,
      width: NOTE_RULE.width,
      height: NOTE_RULE.height,
      colour: document.theme.roles.meta.colour,
    };
    const section = sections[index] ?? '';
    const of: unknown[] = [around, headingsOn, filled.length, section, notesTop, foot.length];
    for (const { band, x, y } of [...text, ...foot]) of.push(band.marks, x, y, band.base ?? 0);
    const { page, missing } = memory.page(number, of, () => {
      const own = { ...setting, missing: new MissingSigns() };
      own.missing.from({});
      // Before they move.
      const lines = linesOn(text);
      const marks = [
        ...marksOf(own, text),
        ...(foot.length > 0 ? [rule, ...marksOf(own, foot)] : []),
        ...frame.marks(own, number, filled.length, section),
      ];
      return { page: { number, width, height, marks, lines }, missing: own.missing.all() };
    });
    setting.missing.take(missing);
    return page;
  });

  const headingCount = document.blocks.filter((block) => block.kind === 'heading').length;
  return {
    pages,
    structure: setting.structure,
    outline: [...headings.values()],
    anchors,
    headingPages: headingPages(headings, headingCount),
    missingSigns: setting.missing.all(),
  };
}

/** Lines that stand in several places: the head of a table on its pages, a note that is referred to twice. */
function standingTwice(filled: FilledPage[]): Set<Band> {
  const seen = new Set<Band>();
  const twice = new Set<Band>();
  for (const { text, notes } of filled) {
    for (const placed of [text, notes]) {
      for (const { band } of placed) {
        if (seen.has(band)) twice.add(band);
        else seen.add(band);
      }
    }
  }
  return twice;
}

/** The section that each page names: the first that begins on it, otherwise the one that goes on. */
function sectionsOf(filled: FilledPage[]): string[] {
  let current = '';
  return filled.map(({ text }) => {
    const begun = text.flatMap(({ band }) => (band.heading?.level === 1 ? [band.heading.title] : []));
    const named = begun[0] ?? current;
    current = begun.at(-1) ?? current;
    return named;
  });
}

/** Lines of words on different heights, the raised numbers of notes apart: a row of a table is as many as its tallest cell has. */
function linesOn(text: PlacedBand[]): number {
  const baselines = new Set<number>();
  for (const { band, y } of text) {
    for (const mark of band.marks) {
      if (mark.kind === 'run' && mark.link?.to !== 'note') baselines.add(Math.round(y + mark.baseline));
    }
  }
  return baselines.size;
}

/** What stays blank above the title of a cover. */
const COVER_SHARE = 0.3;

function sinkTitle({ blocks }: Document, [first]: Band[], height: number): void {
  if (!first || blocks[0]?.kind !== 'title') return;
  const room = height * COVER_SHARE;
  first.marks = first.marks.map((mark) => moved(mark, 0, room));
  first.height += room;
}

/** All blocks in flows of one or two columns; a page break is a wish of the next band. */
function flowsOf(setting: Setting, memory: SetMemory): Flow[] {
  let flow: Flow = { columns: [0], bands: [] };
  const flows = [flow];
  let across = setting;
  let heading = 0;
  let breaks = false;
  for (const block of setting.document.blocks) {
    if (block.kind === 'page-break') {
      breaks = true;
      continue;
    }
    if (block.kind === 'columns') {
      if (block.count === flow.columns.length) continue;
      const { width, edges } = columnsAcross(setting.width, block.count, setting.rightToLeft);
      across = { ...setting, width };
      flow = { columns: edges, bands: [] };
      flows.push(flow);
      continue;
    }
    const index = heading;
    const { width } = across;
    const part = () => setPart(across, block.origin, (own) => setBlock(own, block, index));
    if (block.kind === 'heading') heading += 1;
    // Of a heading, its place among the headings counts; the contents hold the words of all of them; of all, the column's width.
    const key = () =>
      `${width} ${block.kind === 'heading' ? index : ''}${JSON.stringify(block)}${block.kind === 'toc' ? JSON.stringify(setting.document.blocks.filter(({ kind }) => kind === 'heading')) : ''}`;
    const own = placedPart(setting, memory.part(key, part), !memory.keeps);
    const [first] = own;
    if (first && breaks) {
      first.breakBefore = true;
      breaks = false;
    }
    for (const band of own) flow.bands.push(band);
  }
  return flows.filter(({ bands }) => bands.length > 0);
}

/** Page numbers of the contents become runs now. */
function resolved(setting: Setting, mark: PageNumber, headings: Map<number, OutlineEntry>): Mark[] {
  const page = headings.get(mark.headingIndex)?.page;
  if (page === undefined) return [];
  const label = setLabel(
    setting,
    String(page),
    { ...setting.style('toc'), ...{ colour: mark.run.colour } },
    mark.run.node,
  );
  return label
    .runs(mark.side === 'left' ? mark.edge : mark.edge - label.width, mark.run.baseline)
    .map((run) => (mark.run.link ? { ...run, link: mark.run.link } : run));
}

/** An empty heading is set nowhere: it counts as standing where the one before it stands. */
function headingPages(headings: Map<number, OutlineEntry>, count: number): number[] {
  let page = 1;
  return Array.from({ length: count }, (_, index) => {
    page = headings.get(index)?.page ?? page;
    return page;
  });
}
