import type { Note } from '../nouns/document.ts';
import type { Prose, ProseBlock, ProseInline } from '../nouns/prose.ts';
import { appliedLine } from './applied.ts';
import type { Came } from './came.ts';
import type { Line } from './line.ts';
import { type Locked, proseInlines } from './proseInlines.ts';
import type { ProsePlace } from './prosePlace.ts';
import type { LineChange } from './wordingAfter.ts';

/** A paragraph of one prose. */
type Spot = Omit<ProsePlace, 'fillId' | 'within'>;

/** What is to be done to the prose of one fill. */
export interface ProseChanges {
  lines: LineChange[];
  removed: ProsePlace[];
  added: { theirs: Came[]; line: Line | null; place: ProsePlace | null; side: 'before' | 'after'; asPoint: boolean }[];
  captions: { block: number; caption: string }[];
}

/** The prose with all of it done. What was not touched keeps its very objects. */
export function proseAfter(prose: Prose, changes: ProseChanges, notes: Note[], locked: Locked): Prose {
  const inlinesAt = (place: Spot): ProseInline[] | null => {
    const change = changes.lines.find(({ ours }) => ours.target.is === 'prose' && samePlace(ours.target, place));
    if (!change) return null;
    return proseInlines(appliedLine(change.ours.line, change.theirs.line, change.hunks), notes, locked);
  };
  const isRemoved = (place: Spot) => changes.removed.some((one) => samePlace(one, place));
  const addedAt = (side: 'before' | 'after', place: Spot) =>
    changes.added.filter(
      (one) => one.side === side && one.place !== null && samePlace({ ...one.place, column: -1 }, place),
    );
  const read = (line: Line) => proseInlines(line, notes, locked);
  const blocksOf = (added: ProseChanges['added']) => added.flatMap((one) => newBlocks(one, read));

  const after: Prose = blocksOf(changes.added.filter(({ place }) => place === null));
  prose.forEach((block, at) => {
    const here = { block: at, item: -1, row: -1, column: -1 };
    after.push(...blocksOf(addedAt('before', here)));
    if (block.kind === 'list') after.push(...listAfter(block, at));
    else if (block.kind === 'table') after.push(...tableAfter(block, at));
    else if (!isRemoved(here)) {
      const inlines = inlinesAt(here);
      after.push(inlines ? { ...block, inlines } : block);
    }
    after.push(...blocksOf(addedAt('after', here)));
  });
  return after;

  /** A paragraph put between its points parts a list in two. */
  function listAfter(block: Extract<ProseBlock, { kind: 'list' }>, at: number): Prose {
    const parts: Prose = [];
    let items: typeof block.items = [];
    const end = () => {
      if (items.length > 0) parts.push({ ...block, items });
      items = [];
    };
    const put = (added: ProseChanges['added'], level: number) => {
      for (const one of added) {
        const [first] = one.theirs;
        if (one.asPoint && first?.paragraph.kind === 'list-item')
          items.push({ level, inlines: read(one.line ?? first.line) });
        else {
          end();
          parts.push(...newBlocks(one, read));
        }
      }
    };
    block.items.forEach((entry, item) => {
      const place = { block: at, item, row: -1, column: -1 };
      put(addedAt('before', place), entry.level);
      const inlines = inlinesAt(place);
      if (!isRemoved(place)) items.push(inlines ? { ...entry, inlines } : entry);
      put(addedAt('after', place), entry.level);
    });
    const isUntouched =
      parts.length === 0 &&
      items.length === block.items.length &&
      items.every((one, index) => one === block.items[index]);
    if (isUntouched) return [block];
    end();
    return parts;
  }

  function tableAfter(block: Extract<ProseBlock, { kind: 'table' }>, at: number): Prose {
    const caption = changes.captions.find((one) => one.block === at)?.caption ?? block.caption;
    const width = Math.max(...block.rows.map((row) => row.cells.length));
    const rows: typeof block.rows = [];
    const added = (side: 'before' | 'after', row: number) => {
      for (const one of addedAt(side, { block: at, item: -1, row, column: -1 }))
        rows.push({ cells: cellsOf(one.theirs, read) });
    };
    block.rows.forEach((row, index) => {
      added('before', index);
      const places = Array.from({ length: width }, (_, column) => ({ block: at, item: -1, row: index, column }));
      const changed = places.map((place) => inlinesAt(place));
      if (!places.every(isRemoved)) {
        rows.push(
          changed.some((one) => one)
            ? { cells: places.map((_, column) => changed[column] ?? row.cells[column] ?? []) }
            : row,
        );
      }
      added('after', index);
    });
    if (rows.length === 0) return [];
    const isSame =
      caption === block.caption &&
      rows.length === block.rows.length &&
      rows.every((row, index) => row === block.rows[index]);
    return [isSame ? block : { ...block, caption, rows }];
  }
}

function samePlace(one: Spot, other: Spot): boolean {
  return one.block === other.block && one.item === other.item && one.row === other.row && one.column === other.column;
}

/** What came in as blocks of prose: a table as a table, headings below the section's. */
export function newBlocks(
  { theirs, line, asPoint }: Pick<ProseChanges['added'][number], 'theirs' | 'line' | 'asPoint'>,
  read: (line: Line) => ProseInline[],
): Prose {
  const [first] = theirs;
  if (!first) return [];
  if (first.paragraph.cell) {
    const rows = [...new Set(theirs.map((one) => one.paragraph.cell?.row))].map((row) => ({
      cells: cellsOf(
        theirs.filter((one) => one.paragraph.cell?.row === row),
        read,
      ),
    }));
    return [{ kind: 'table', caption: '', rows }];
  }
  const inlines = read(line ?? first.line);
  const { kind, level } = first.paragraph;
  if (kind === 'heading') return [{ kind: 'heading', level: level >= 3 ? 2 : 1, inlines }];
  if (kind === 'list-item' && !asPoint) {
    return [{ kind: 'list', ordered: false, items: [{ level: Math.min(2, Math.max(0, level - 1)), inlines }] }];
  }
  return [{ kind: 'paragraph', inlines }];
}

const MOST_CELLS = 12;

/** Paragraphs of one cell stand in lines of it. */
function cellsOf(theirs: Came[], read: (line: Line) => ProseInline[]): ProseInline[][] {
  const columns = [...new Set(theirs.map((one) => one.paragraph.cell?.column ?? 0))].sort((a, b) => a - b);
  const last = Math.min(MOST_CELLS - 1, columns.at(-1) ?? 0);
  return Array.from({ length: last + 1 }, (_, column) =>
    theirs
      .filter((one) => one.paragraph.cell?.column === column)
      .flatMap(({ line }, at): ProseInline[] => [...(at > 0 ? [{ kind: 'break' as const }] : []), ...read(line)]),
  );
}
