import type { Glyph } from './glyph.ts';
import { isRightToLeft } from './rightToLeft.ts';

/** A glyph within a line: where it stands along the line, and whether the file has a space before it. */
export interface Placed {
  text: string;
  left: number;
  right: number;
  size: number;
  /** Height of its baseline, downwards. */
  base: number;
  tracking: number;
  bold: boolean;
  spaced: boolean;
}

/** Glyphs that the file sets one after the other on one baseline, from left to right as they stand. Points, the line turned level. */
export interface Segment {
  glyphs: Placed[];
  left: number;
  right: number;
  base: number;
  /** Em of most of its glyphs. */
  size: number;
}

/** Ems: a wider gap parts two segments. Words of one line come together again later; columns must not. */
const WIDEST_GAP = 1;
const BACK = 0.6;

/** Glyphs of one direction as segments, in the order of the file. `angle` in degrees: the page is turned so that the lines run level. */
export function segmentsOf(glyphs: Glyph[], angle: number): Segment[] {
  const turn = (-angle * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(turn) * 1e6) / 1e6, Math.round(Math.sin(turn) * 1e6) / 1e6];
  const segments: Segment[] = [];
  let open: Segment | null = null;
  let isBackward = false;
  let spaced = false;
  for (const glyph of glyphs) {
    const left = glyph.x * cos - glyph.y * sin;
    const base = glyph.x * sin + glyph.y * cos;
    if (glyph.text === ' ') {
      spaced = true;
      continue;
    }
    const { text, size, tracking, bold, width } = glyph;
    const placed: Placed = { text, left, right: left + width, size, base, tracking, bold, spaced };
    spaced = false;
    const em = open ? Math.max(Math.min(open.size, size), 1) : 1;
    if (open && Math.abs(base - open.base) <= 0.15 * em) {
      const gap = left - open.right - Math.max(0, open.glyphs.at(-1)?.tracking ?? 0);
      const back = open.left - placed.right;
      if (!isBackward && gap > -BACK * em && gap < WIDEST_GAP * em) {
        open.glyphs.push(placed);
        open.right = Math.max(open.right, placed.right);
        continue;
      }
      // Right-to-left text may be set letter by letter towards the left.
      if (
        back > -BACK * em &&
        back < WIDEST_GAP * em &&
        (isBackward || (open.glyphs.length === 1 && isRightToLeft(text)))
      ) {
        isBackward = true;
        const first = open.glyphs[0];
        if (first && placed.spaced) first.spaced = true;
        placed.spaced = false;
        open.glyphs.unshift(placed);
        open.left = Math.min(open.left, placed.left);
        continue;
      }
    }
    isBackward = false;
    open = { glyphs: [placed], left, right: placed.right, base, size };
    segments.push(open);
  }
  for (const segment of segments) segment.size = commonSize(segment.glyphs);
  return segments;
}

/** The size of most glyphs, to a tenth of a point. */
export function commonSize(glyphs: { size: number }[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  let most = 0;
  for (const { size } of glyphs) {
    const tenth = Math.round(size * 10) / 10;
    const count = (counts.get(tenth) ?? 0) + 1;
    counts.set(tenth, count);
    if (count > most) {
      most = count;
      best = tenth;
    }
  }
  return best;
}
