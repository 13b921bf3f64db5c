import { columnsOf } from './columns.ts';
import type { Glyph, PageGlyphs } from './glyph.ts';
import { type Line, linesOf } from './lines.ts';
import { segmentsOf } from './segments.ts';

/** A page as columns of lines, in reading order. Points. */
export interface PageLines {
  /** From 1. */
  page: number;
  /** Where its sheet begins and ends, in the direction of `Line.base`. */
  top: number;
  foot: number;
  columns: Line[][];
}

/** More directions than these are letters along a curve, each with one of its own. */
const MOST_ANGLES = 12;
const FEWEST_GLYPHS = 3;

/** What stands level with most of the page first, then what is turned. */
export function pageLines({ page, width, height, glyphs }: PageGlyphs): PageLines {
  const byAngle = Map.groupBy(glyphs, (glyph) => glyph.angle);
  const ranked = [...byAngle].sort(([, one], [, other]) => other.length - one.length);
  const flows = ranked.filter(([, some], index) => index < MOST_ANGLES && some.length >= FEWEST_GLYPHS);
  const main = flows[0]?.[0] ?? 0;
  const rest = ranked.filter((one) => !flows.includes(one)).flatMap(([, some]) => some);
  const columns = flows.flatMap(([angle, some]) => {
    const parts = columnsOf(segmentsOf(some, angle));
    return parts.map((part) => linesOf(part, page, angle !== main));
  });
  if (rest.length > 0) columns.push(...linesOf(segmentsOf(unturned(rest), 0), page, true).map((line) => [line]));
  return { page, ...reach(main, width, height), columns: columns.filter((lines) => lines.length > 0) };
}

/** Letters along a curve, as one line in the order of the file. */
function unturned(glyphs: Glyph[]): Glyph[] {
  let x = 0;
  return glyphs.map((glyph) => {
    const placed = { ...glyph, angle: 0, x, y: 0 };
    x += glyph.width;
    return placed;
  });
}

function reach(angle: number, width: number, height: number): { top: number; foot: number } {
  const turn = (-angle * Math.PI) / 180;
  const bases = [0, width].flatMap((x) => [0, height].map((y) => x * Math.sin(turn) + y * Math.cos(turn)));
  return { top: Math.min(...bases), foot: Math.max(...bases) };
}
