import type { Segment } from './segments.ts';

/** Segments that stand on one baseline close together: cut as one. */
interface Chunk {
  segments: Segment[];
  left: number;
  right: number;
  base: number;
  size: number;
  letters: number;
}

interface Gutter {
  at: number;
  /** Points of height along which text stands on both of its sides. */
  score: number;
}

const DEEPEST = 10;
/** More pieces than a page of text has: a map, a drawing. */
const MOST_SEGMENTS = 6_000;
const LEVELS = [0, 0.08, 0.2, 0.45];

/**
 * The columns of a page in reading order. A gutter is a white strip with lines of text on both sides; what crosses it (a headline over
 * both columns) parts the page into bands, each of them read column by column. Both sides may have gutters of their own.
 */
export function columnsOf(segments: Segment[]): Segment[][] {
  if (segments.length > MOST_SEGMENTS) return [segments];
  const em = middle(segments.map((one) => one.size)) || 1;
  const chunks = chunksOf(segments, em).sort((one, other) => one.base - other.base);
  return cut(chunks, em, 0).map((chunks) => chunks.flatMap((one) => one.segments));
}

/** @param chunks from the top */
function cut(chunks: Chunk[], em: number, depth: number): Chunk[][] {
  const gutter = depth < DEEPEST && chunks.length >= 4 ? bestGutter(chunks, em) : null;
  if (!gutter) return [chunks];
  return bandsOf(chunks, gutter.at).flatMap(({ across, left, right }) =>
    [across, left, right].filter((part) => part.length > 0).flatMap((part) => cut(part, em, depth + 1)),
  );
}

interface Band {
  across: Chunk[];
  left: Chunk[];
  right: Chunk[];
}

/** From the top: what crosses the gutter, and the columns below it. */
function bandsOf(chunks: Chunk[], at: number): Band[] {
  const bands: Band[] = [{ across: [], left: [], right: [] }];
  for (const [index, chunk] of chunks.entries()) {
    let band = bands.at(-1) as Band;
    if (isAcross(chunk, at) || isRestOf(band, chunk, chunks, index) || isHeadline(chunk, chunks, index, at)) {
      if (band.left.length + band.right.length > 0) {
        band = { across: [], left: [], right: [] };
        bands.push(band);
      }
      band.across.push(chunk);
    } else (chunk.right <= at + 0.5 ? band.left : band.right).push(chunk);
  }
  return bands;
}

function isAcross(chunk: Chunk, at: number): boolean {
  return chunk.left < at - 0.5 && chunk.right > at + 0.5;
}

/** The short last line of what stands across: it goes on where that began, and nothing is level with it. */
function isRestOf({ across, left, right }: Band, chunk: Chunk, chunks: Chunk[], index: number): boolean {
  const above = across.at(-1);
  if (!above || left.length + right.length > 0) return false;
  if (Math.abs(above.size - chunk.size) > 0.05 * chunk.size || Math.abs(above.left - chunk.left) > chunk.size)
    return false;
  if (chunk.base - above.base > 1.7 * chunk.size) return false;
  const near = [...chunks.slice(Math.max(0, index - 4), index), ...chunks.slice(index + 1, index + 5)];
  return !near.some((other) => other !== above && Math.abs(other.base - chunk.base) < 0.7 * chunk.size);
}

/** A headline that is too short to reach the gutter stands across all the same where the text on the other side makes room for it. */
function isHeadline(chunk: Chunk, chunks: Chunk[], index: number, at: number): boolean {
  if (chunk.right > at || chunk.size < 1.05 * usualSize(chunks, index)) return false;
  const above = chunks.slice(0, index).findLast((one) => one.left > at);
  const below = chunks.slice(index + 1).find((one) => one.left > at);
  if (!above || !below || above.base > chunk.base - 1.5 * chunk.size) return false;
  const room = below.base - chunk.base;
  return room > 0.9 * chunk.size && room < 4 * chunk.size && !chunks.some((one) => isLevel(one, chunk));
}

function isLevel(one: Chunk, other: Chunk): boolean {
  return one !== other && Math.abs(one.base - other.base) < 0.8 * other.size;
}

/** Of what stands just below: body text beside which a headline is large. */
function usualSize(chunks: Chunk[], index: number): number {
  return middle(chunks.slice(index + 1, index + 9).map((one) => one.size)) || Number.POSITIVE_INFINITY;
}

function bestGutter(chunks: Chunk[], em: number): Gutter | null {
  let best: Gutter | null = null;
  for (const at of candidates(chunks, em)) {
    const score = scoreOf(chunks, at, em);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best;
}

/** Where fewer lines stand than to the left and right. */
function candidates(chunks: Chunk[], em: number): number[] {
  const start = Math.min(...chunks.map((one) => one.left));
  const width = Math.min(5_000, Math.ceil(Math.max(...chunks.map((one) => one.right)) - start));
  if (!(width > 12 * em)) return [];
  const counts = new Array<number>(width + 2).fill(0);
  for (const { left, right } of chunks) {
    const from = Math.max(0, Math.min(width, Math.floor(left - start)));
    const to = Math.max(from, Math.min(width, Math.ceil(right - start)));
    counts[from] = (counts[from] ?? 0) + 1;
    counts[to] = (counts[to] ?? 0) - 1;
  }
  let most = 0;
  for (let at = 1; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  for (const count of counts) most = Math.max(most, count);
  const found = new Set<number>();
  for (const level of LEVELS) {
    for (let at = Math.ceil(3 * em); at < width - 3 * em; at += 1) {
      if ((counts[at] ?? 0) > level * most) continue;
      const from = at;
      let lowest = at;
      while (at < width && (counts[at] ?? 0) <= level * most) {
        if ((counts[at] ?? 0) <= (counts[lowest] ?? 0)) lowest = at;
        at += 1;
      }
      // The strip's lowest stretch ends at `lowest`; its middle is the safest place.
      let first = lowest;
      while (first > from && counts[first - 1] === counts[lowest]) first -= 1;
      found.add(start + (first + lowest + 1) / 2);
      if (found.size > 40) return [...found];
    }
  }
  return [...found];
}

/** 0 where it is no gutter: too narrow, too little beside it, or the gap between the columns of a table. */
function scoreOf(chunks: Chunk[], at: number, em: number): number {
  let score = 0;
  const left: Chunk[] = [];
  const right: Chunk[] = [];
  for (const band of bandsOf(chunks, at)) {
    if (band.left.length === 0 || band.right.length === 0) continue;
    const width = Math.min(...band.right.map((one) => one.left)) - Math.max(...band.left.map((one) => one.right));
    if (width < 0.7 * em) continue;
    const top = Math.max(band.left[0]?.base ?? 0, band.right[0]?.base ?? 0);
    const foot = Math.min(band.left.at(-1)?.base ?? 0, band.right.at(-1)?.base ?? 0);
    if (foot <= top) continue;
    score += foot - top + Math.min(width, 2 * em);
    left.push(...band.left);
    right.push(...band.right);
  }
  if (rowsIn(left, em).length < 3 || rowsIn(right, em).length < 3) return 0;
  if (extent(left) < 7 * em || extent(right) < 7 * em) return 0;
  return isTable(left, right, em) ? 0 : score;
}

/**
 * Rows that are level with rows on the other side are those of a table where they are short, or of very different lengths, or mostly
 * white: lines of text fill their column.
 */
function isTable(left: Chunk[], right: Chunk[], em: number): boolean {
  const [lefts, rights] = [rowsIn(left, em), rowsIn(right, em)];
  if (Math.min(meanLetters(lefts), meanLetters(rights)) < 7) return true;
  const bases = new Set(rights.map((row) => row.level));
  const level = lefts.filter((row) => bases.has(row.level)).length;
  if (level < 0.7 * Math.min(lefts.length, rights.length)) return false;
  return [lefts, rights].some((rows) => meanLetters(rows) < 10 || filled(rows) < 0.7 || density(rows, em) < 1.1);
}

/** All that stands on one baseline on one side. */
interface SideRow {
  level: number;
  left: number;
  right: number;
  letters: number;
}

function rowsIn(chunks: Chunk[], em: number): SideRow[] {
  const rows = new Map<number, SideRow>();
  for (const { base, left, right, letters } of chunks) {
    const level = Math.round(base / Math.max(1, 0.35 * em));
    const row = rows.get(level);
    if (!row) rows.set(level, { level, left, right, letters });
    else {
      row.left = Math.min(row.left, left);
      row.right = Math.max(row.right, right);
      row.letters += letters;
    }
  }
  return [...rows.values()];
}

const meanLetters = (rows: SideRow[]) => rows.reduce((sum, one) => sum + one.letters, 0) / Math.max(1, rows.length);

/** The usual row's width beside the widest one's. */
function filled(rows: SideRow[]): number {
  const widths = rows.map((one) => one.right - one.left);
  return middle(widths) / Math.max(1, ...widths);
}

/** Letters to an em: some two in text. */
function density(rows: SideRow[], em: number): number {
  return middle(rows.map((one) => (one.letters * em) / Math.max(em, one.right - one.left)));
}

const extent = (chunks: Chunk[]) =>
  Math.max(...chunks.map((one) => one.right)) - Math.min(...chunks.map((one) => one.left));

function chunksOf(segments: Segment[], em: number): Chunk[] {
  const sorted = [...segments].sort((one, other) => Math.round(one.base - other.base) || one.left - other.left);
  const chunks: Chunk[] = [];
  for (const segment of sorted) {
    const chunk = chunks.slice(-6).find((one) => isBeside(segment, one, em));
    if (chunk) {
      chunk.segments.push(segment);
      chunk.left = Math.min(chunk.left, segment.left);
      chunk.right = Math.max(chunk.right, segment.right);
      chunk.letters += lettersOf(segment);
    } else {
      const { left, right, base, size } = segment;
      chunks.push({ segments: [segment], left, right, base, size, letters: lettersOf(segment) });
    }
  }
  return chunks;
}

function isBeside(segment: Segment, chunk: Chunk, em: number): boolean {
  const gap = Math.max(segment.left - chunk.right, chunk.left - segment.right);
  const apart = Math.abs(segment.base - chunk.base);
  return (apart < 0.2 * em && gap < 0.7 * em) || (apart < 0.6 * em && gap < 0.3 * em && gap > -em);
}

/** An ideograph says as much as a short word. */
function lettersOf({ glyphs }: Segment): number {
  return glyphs.reduce((sum, { text }) => sum + (text >= '\u2e80' ? 2 : 1), 0);
}

function middle(values: number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
