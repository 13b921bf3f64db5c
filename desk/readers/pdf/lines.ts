import { commonSize, type Placed, type Segment } from './segments.ts';
import { spell } from './spell.ts';

/** A stretch of a line with white space on both sides. */
export interface Cell {
  text: string;
  left: number;
  right: number;
}

/** A line of text within one column. Points. */
export interface Line {
  page: number;
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
  /** Share of its letters that are bold, 0 to 1. */
  bold: number;
  /** Width of its first word: what would have had to fit into the line before. */
  firstWord: number;
  cells: Cell[];
  /** All its spaces are about as wide: a justified line, however wide they are. */
  even: boolean;
  /** Stands outside of the text: stamps along the margin, marks turned by the file. */
  aside: boolean;
}

interface Row {
  segments: Segment[];
  /** The largest of its segments says where the line stands. */
  main: Segment;
}

/** Ems of white space that part two cells. */
const CELL_GAP = 1;

/** Segments of one column as lines, from the top. Superscripts and pieces on the same baseline come together. */
export function linesOf(segments: Segment[], page: number, aside = false): Line[] {
  const size = commonSize(segments.flatMap((segment) => segment.glyphs));
  const rows = rowsOf(segments.filter((segment) => !isDropCap(segment, size)));
  for (const cap of segments.filter((segment) => isDropCap(segment, size))) {
    const row = rows.find(({ main }) => isBeside(cap, main));
    if (row) row.segments.push(asFirstLetter(cap, row.main));
    else rows.push({ segments: [cap], main: cap });
  }
  return rows.sort((one, other) => one.main.base - other.main.base).map((row) => lineOf(row, page, aside));
}

function rowsOf(segments: Segment[]): Row[] {
  const rows: Row[] = [];
  for (const segment of [...segments].sort((one, other) => one.base - other.base)) {
    const row = rows
      .slice(-4)
      .reverse()
      .find((one) => isOnRow(segment, one));
    if (!row) rows.push({ segments: [segment], main: segment });
    else {
      row.segments.push(segment);
      if (isLarger(segment, row.main)) row.main = segment;
    }
  }
  return rows;
}

function isLarger(one: Segment, other: Segment): boolean {
  return one.size > other.size * 1.05 || (one.size > other.size * 0.95 && one.glyphs.length > other.glyphs.length);
}

/** At least half of the lower one's height stands beside the other, and they are not printed over each other. */
function isOnRow(segment: Segment, { main, segments }: Row): boolean {
  const overlap =
    Math.min(segment.base + 0.2 * segment.size, main.base + 0.2 * main.size) -
    Math.max(segment.base - 0.7 * segment.size, main.base - 0.7 * main.size);
  if (overlap < 0.45 * Math.min(segment.size, main.size)) return false;
  const size = Math.min(segment.size, main.size);
  // Lines set closer than their height overlap: what stands above or below is another line.
  return !segments.some(
    (other) => Math.min(other.right, segment.right) - Math.max(other.left, segment.left) > 0.6 * size,
  );
}

/** A letter two lines tall or more. */
function isDropCap({ glyphs, size }: Segment, usual: number): boolean {
  return glyphs.length <= 2 && size > 1.7 * usual && /^\p{Lu}/u.test(glyphs[0]?.text ?? '');
}

/** Its top is level with that of the line, which begins right behind it. */
function isBeside(cap: Segment, { left, base, size }: Segment): boolean {
  const isBehind = left > cap.right - 0.4 * size && left < cap.right + 1.5 * size;
  return isBehind && base <= cap.base + 1 && base - 0.7 * size > cap.base - 0.95 * cap.size;
}

/** As a letter of the line's own size, close to it. */
function asFirstLetter(cap: Segment, { left, base, size }: Segment): Segment {
  const glyphs = cap.glyphs.map((glyph) => ({ ...glyph, right: left, size, base }));
  return { ...cap, glyphs, right: left, base, size };
}

function lineOf({ segments, main }: Row, page: number, aside: boolean): Line {
  const glyphs = inOrder(segments);
  const size = commonSize(main.glyphs) || 1;
  const cells: Cell[] = [];
  let from = 0;
  let right = glyphs[0]?.right ?? 0;
  for (let at = 1; at <= glyphs.length; at += 1) {
    const glyph = glyphs[at];
    if (glyph && glyph.left - right < CELL_GAP * size) {
      right = Math.max(right, glyph.right);
      continue;
    }
    const part = glyphs.slice(from, at);
    cells.push({ text: spell(part, size, main.base), left: part[0]?.left ?? 0, right });
    from = at;
    right = Math.max(right, glyph?.right ?? right);
  }
  const text = cells.map((cell) => cell.text).join(' ');
  const left = glyphs[0]?.left ?? 0;
  return {
    page,
    text,
    left,
    right,
    base: main.base,
    size,
    bold: glyphs.filter((glyph) => glyph.bold).length / Math.max(1, glyphs.length),
    firstWord: firstWord(text, right - left),
    cells,
    even: isEven(glyphs, size),
    aside,
  };
}

/** Ems: not even a justified line of three words has wider spaces. */
const WIDEST_SPACE = 3;

function isEven(glyphs: Placed[], size: number): boolean {
  const gaps = glyphs
    .map((glyph, at) => glyph.left - (glyphs[at - 1]?.right ?? glyph.left))
    .filter((gap) => gap > 0.14 * size);
  const widest = Math.max(...gaps);
  return gaps.length >= 2 && widest < WIDEST_SPACE * size && widest < (gaps.length > 2 ? 1.5 : 1.2) * Math.min(...gaps);
}

/** Whole segments from the left; a small one that is set inside another (a note's number) goes to its place. */
function inOrder(segments: Segment[]): Placed[] {
  const sorted = [...segments].sort((one, other) => one.left - other.left);
  const isApart = sorted.every(
    (one, index) => index === 0 || one.left >= (sorted[index - 1]?.right ?? 0) - 0.5 * one.size,
  );
  const glyphs = sorted.flatMap((segment) => segment.glyphs);
  return isApart ? glyphs : glyphs.sort((one, other) => one.left - other.left);
}

/** Points, as if all letters were equally wide. */
function firstWord(text: string, width: number): number {
  const end = text.search(/[\s-]/);
  return end < 0 ? width : (width * end) / Math.max(1, text.length);
}
