import type { Band } from './band.ts';
import { fillColumns, levelHeight, mostFitting } from './columns.ts';
import type { Column, FilledPage, PlacedBand } from './paginate.ts';

/** Lines of a note that stand on its own page at least, and on the next one at least. */
const LEAST_LINES = 2;
/** Lines' worth of text that a page keeps free although a note is carried on to it, in points. */
const TEXT_ROOM = 90;

/** A page being filled from both ends. */
export interface OpenPage {
  /** Without text; the rest of an earlier note may stand at its foot. */
  isFresh(): boolean;
  isEmpty(): boolean;
  /** A note from the page before still goes on after this page. */
  hasCarried(): boolean;
  /** Points between text and notes. */
  blank(): number;
  fits(chunk: Band[]): boolean;
  /** Whether it fits when its last note is carried on. */
  fitsSplittingNote(chunk: Band[]): boolean;
  put(chunk: Band[]): void;
  /** Puts what does not belong to the flow: a table that goes on below it has its head again. */
  putAhead(chunk: Band[]): void;
  /** Puts it with as much of its notes as there is room for; the page is full after that. */
  putSplittingNote(chunk: Band[]): void;
  /** Puts as many of the chunks as fit into columns that end level; gives how many. What is left is for the next page. */
  putInColumns(chunks: Band[][], edges: number[]): number;
  close(): { filled: FilledPage; carried: Band[] };
}

export function openPage(column: Column, notes: Map<number, Band[]>, carriedOver: Band[]): OpenPage {
  const text: PlacedBand[] = [];
  const atFoot: Band[] = [];
  let y = 0;
  let after = 0;
  let footHeight = 0;
  let carried = carriedOver;
  let full = false;
  /** The flow has something on the page. */
  let begun = false;

  const linesOf = (chunk: Band[]): Band[] =>
    chunk.flatMap((band) => band.notes.flatMap((number) => notes.get(number) ?? []));

  /** Height of the foot with these lines added. */
  function footWith(lines: Band[]): number {
    if (atFoot.length === 0 && lines.length === 0) return 0;
    const rule = atFoot.length === 0 ? column.noteRule : 0;
    return footHeight + rule + heightOf(lines);
  }

  /** Height of the text with this chunk added, a table's head set again at the top of a page. */
  function textWith(chunk: Band[]): number {
    let bottom = y;
    let last = after;
    chunk.forEach((band, index) => {
      if (text.length > 0 || index > 0) bottom += Math.max(last, band.before);
      if (!begun && index === 0) bottom += heightOf(band.head ?? []);
      bottom += band.height;
      last = band.after;
    });
    return bottom;
  }

  function addText(band: Band): void {
    if (text.length > 0) y += Math.max(after, band.before);
    if (!begun) {
      for (const head of band.head ?? []) {
        text.push({ band: head, y, x: 0 });
        y += head.height;
      }
    }
    begun = true;
    text.push({ band, y, x: 0 });
    y += band.height;
    after = band.after;
  }

  /** Gives where it ends. */
  function addColumn(bands: Band[], top: number, x: number): number {
    let bottom = top;
    for (const head of bands[0]?.head ?? []) {
      text.push({ band: head, y: bottom, x });
      bottom += head.height;
    }
    bands.forEach((band, index) => {
      if (index > 0) bottom += gapBetween(bands[index - 1], band);
      text.push({ band, y: bottom, x });
      bottom += band.height;
    });
    return bottom;
  }

  function addToFoot(lines: Band[]): void {
    if (lines.length === 0) return;
    footHeight = footWith(lines);
    atFoot.push(...lines);
  }

  /** As many carried lines as leave room for text; all the page where that is not enough for them. */
  function takeCarried(): void {
    const room = column.height - TEXT_ROOM;
    const fitting = countFitting(carried, room - column.noteRule);
    const all = carried.length;
    const count = fitting === all ? all : countFitting(carried, column.height - column.noteRule);
    addToFoot(carried.slice(0, Math.max(1, count)));
    carried = carried.slice(Math.max(1, count));
    if (carried.length > 0) full = true;
  }

  if (carried.length > 0) takeCarried();

  /** The least of a chunk's notes that must stand here: all but the last whole, of the last its first lines. */
  function leastLines(chunk: Band[]): Band[] {
    const numbers = chunk.flatMap((band) => band.notes);
    const last = notes.get(numbers.at(-1) ?? 0) ?? [];
    const before = numbers.slice(0, -1).flatMap((number) => notes.get(number) ?? []);
    return [...before, ...(last.length < 2 * LEAST_LINES ? last : last.slice(0, LEAST_LINES))];
  }

  const room = (chunk: Band[], lines: Band[]) => textWith(chunk) + footWith(lines) <= column.height + 0.01;

  return {
    isFresh: () => text.length === 0,
    isEmpty: () => text.length === 0 && atFoot.length === 0,
    hasCarried: () => carried.length > 0,
    blank: () => column.height - y - footHeight,
    fits: (chunk) => !full && room(chunk, linesOf(chunk)),
    fitsSplittingNote: (chunk) => !full && linesOf(chunk).length > 0 && room(chunk, leastLines(chunk)),
    put(chunk) {
      for (const band of chunk) addText(band);
      addToFoot(linesOf(chunk));
    },
    putAhead(chunk) {
      const flowing = begun;
      this.put(chunk);
      begun = flowing;
    },
    putSplittingNote(chunk) {
      const lines = linesOf(chunk);
      const least = leastLines(chunk).length;
      for (const band of chunk) addText(band);
      const free = column.height - y - footHeight - (atFoot.length === 0 ? column.noteRule : 0);
      const fitting = Math.max(least, countFitting(lines, free));
      // One line alone on the next page would be a widow.
      const count = lines.length - fitting === 1 && fitting - 1 >= least ? fitting - 1 : fitting;
      addToFoot(lines.slice(0, count));
      carried = lines.slice(count);
      full = true;
    },
    putInColumns(chunks, edges) {
      if (full) return 0;
      const top = text.length === 0 ? 0 : y + Math.max(after, chunks[0]?.[0]?.before ?? 0);
      const roomFor = (count: number) => column.height - top - footWith(linesOf(chunks.slice(0, count).flat()));
      const count = mostFitting(chunks, edges.length, roomFor);
      const placed = chunks.slice(0, count);
      const most = roomFor(count);
      const height = count === chunks.length ? levelHeight(placed, edges.length, most) : most;
      const columns = fillColumns(placed, edges.length, height) ?? [];
      const ends = columns.map((bands, at) => addColumn(bands, top, edges[at] ?? 0));
      if (count === 0) return 0;
      begun = true;
      y = Math.max(...ends);
      after = Math.max(...columns.map((bands) => bands.at(-1)?.after ?? 0));
      addToFoot(linesOf(placed.flat()));
      return count;
    },
    close() {
      const notesTop = atFoot.length === 0 ? column.height : column.height - footHeight + column.noteRule;
      let at = notesTop;
      const placed = atFoot.map((band, index) => {
        if (index > 0) at += gapBetween(atFoot[index - 1], band);
        const line = { band, y: at, x: 0 };
        at += band.height;
        return line;
      });
      return { filled: { text, notes: placed, notesTop }, carried };
    },
  };
}

/** Lines of notes under each other; between two notes the space after. */
function heightOf(lines: Band[]): number {
  return lines.reduce((sum, line) => sum + line.height + line.after, 0);
}

function gapBetween(above: Band | undefined, below: Band): number {
  return Math.max(above?.after ?? 0, below.before);
}

function countFitting(lines: Band[], room: number): number {
  let used = 0;
  let count = 0;
  for (const line of lines) {
    used += line.height + line.after;
    if (used > room + 0.01) break;
    count += 1;
  }
  return count;
}
