import type { Cell, Line } from './lines.ts';
import { markerOf } from './markerOf.ts';

/** Ems. */
const ALIGNED = 0.5;
const FARTHEST_ROW = 4;

/**
 * Lines of a column that are rows of a table, each as its cells; null for every other line. Rows are lines of several cells, one below the
 * other, whose cells begin, end or have their middle at the same place. A line that only goes on with some of a row's cells joins it.
 */
export function tableRows(lines: Line[]): (string[] | 'joined' | null)[] {
  const found: (string[] | 'joined' | null)[] = lines.map(() => null);
  for (let from = 0; from < lines.length; ) {
    const end = runEnd(lines, from);
    if (end > from) fillRows(lines, from, end, found);
    from = Math.max(end, from) + 1;
  }
  return found;
}

/** The last line of the table that begins here; the line itself where none does. */
function runEnd(lines: Line[], from: number): number {
  const first = lines[from];
  if (!first || !isRow(first)) return from;
  let end = from;
  let rows = 1;
  let cells = first.cells.length;
  let last = first;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.base - (lines[at - 1]?.base ?? 0) > FARTHEST_ROW * last.size || at - end > 2) break;
    if (!isRow(line) || !areAligned(last, line)) continue;
    end = at;
    rows += 1;
    cells = Math.max(cells, line.cells.length);
    last = line;
  }
  return rows >= 3 || (rows === 2 && cells >= 3) ? end : from;
}

function isRow(line: Line): boolean {
  return !line.even && cellsOf(line).length >= 2;
}

/** A list mark or a note's number and its words are no two cells. */
function cellsOf({ cells }: Line): Cell[] {
  const [first, second, ...others] = cells;
  if (!first || !second || !isMark(first.text)) return cells;
  return [{ text: `${first.text} ${second.text}`, left: first.left, right: second.right }, ...others];
}

function isMark(text: string): boolean {
  return /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[*†‡§]+|\[\d{1,3}\])$/u.test(text) || markerOf(`${text} x`) !== '';
}

function areAligned(one: Line, other: Line): boolean {
  const slack = ALIGNED * Math.min(one.size, other.size);
  return cellsOf(one)
    .slice(1)
    .some((cell) =>
      cellsOf(other)
        .slice(1)
        .some((below) => isBelow(cell, below, slack)),
    );
}

function isBelow(cell: Cell, other: Cell, slack: number): boolean {
  return (
    Math.abs(cell.left - other.left) <= slack ||
    Math.abs(cell.right - other.right) <= slack ||
    Math.abs(cell.left + cell.right - other.left - other.right) <= slack
  );
}

function fillRows(lines: Line[], from: number, end: number, found: (string[] | 'joined' | null)[]): void {
  let row: { cells: Cell[]; words: string[] } | null = null;
  for (let at = from; at <= end; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const cells = cellsOf(line);
    const before = lines[at - 1];
    const isClose = before !== undefined && line.base - before.base < 1.5 * line.size;
    if (row && isClose && goesOn(row.cells, cells, line.size)) {
      found[at] = 'joined';
      for (const cell of cells) {
        const place = row.cells.findIndex((above) => Math.abs(above.left - cell.left) <= ALIGNED * line.size);
        row.words[place] = `${row.words[place]} ${cell.text}`;
      }
      continue;
    }
    row = { cells, words: cells.map((cell) => cell.text) };
    found[at] = row.words;
  }
}

/** Fewer cells, each below one of the row, and none below the first. */
function goesOn(row: Cell[], cells: Cell[], size: number): boolean {
  if (cells.length >= row.length) return false;
  return cells.every((cell) => row.slice(1).some((above) => Math.abs(above.left - cell.left) <= ALIGNED * size));
}
