import type { Stretch } from './stretches.ts';

/** What the lines of a paragraph have to fill, in points. */
export interface LineRoom {
  first: number;
  rest: number;
  /** Spaces fill the lines to both edges. */
  justified: boolean;
  /** The last line counts like the others: for headings, whose lines should be of one length. */
  even: boolean;
}

/** Of the width of a space: how far it may shrink in a justified line, and what it may grow before that shows. */
const SHRINK = 0.2;
const GROW = 0.6;
/** A parted word is as bad as a line that is this share of its width too short. */
const HYPHEN = 0.25;
/** Parted words at the ends of two lines in a row. */
const LADDER = 0.5;
/** A last line of less than this share of the width looks lost. */
const RUNT = 0.15;
const RUNT_COST = 0.05;
const ROUNDING = 0.01;

interface Way {
  lines: number;
  cost: number;
  from: number;
}

/**
 * Where lines end, as counts of stretches: the way with the least sum of squares of what the lines lack (Knuth and Plass,
 * "Breaking Paragraphs into Lines", 1981). Ragged paragraphs never take more lines than the fewest that hold them.
 */
export function bestEnds(stretches: Stretch[], room: LineRoom): number[] {
  const count = stretches.length;
  const sums = new Float64Array(count + 1);
  const spaces = new Float64Array(count + 1);
  stretches.forEach((stretch, index) => {
    sums[index + 1] = (sums[index] ?? 0) + stretch.width + stretch.spaceWidth;
    spaces[index + 1] = (spaces[index] ?? 0) + stretch.spaceWidth;
  });
  const ways: Way[] = [{ lines: 0, cost: 0, from: -1 }];
  for (let to = 1; to <= count; to += 1) {
    const last = stretches[to - 1] as Stretch;
    const hyphen = to < count ? (last.hyphen?.width ?? 0) : 0;
    let best: Way | null = null;
    for (let from = to - 1; from >= 0; from -= 1) {
      const width = from === 0 ? room.first : room.rest;
      const natural = (sums[to] ?? 0) - (sums[from] ?? 0) - last.spaceWidth + hyphen;
      const inner = (spaces[to] ?? 0) - (spaces[from] ?? 0) - last.spaceWidth;
      const shrunk = room.justified ? natural - inner * SHRINK : natural;
      // The first line may be the wider one: only when no line could hold it is the search over.
      if (shrunk > width + ROUNDING && best) {
        if (shrunk > Math.max(room.first, room.rest) + ROUNDING) break;
        continue;
      }
      const before = ways[from] as Way;
      const parted = hyphen > 0 ? HYPHEN ** 2 + (stretches[from - 1]?.hyphen ? LADDER ** 2 : 0) : 0;
      const cost = before.cost + parted + costOf(width - natural, width, inner, to === count, room);
      const way = { lines: before.lines + 1, cost, from };
      if (!best || isBetter(way, best, room.justified)) best = way;
    }
    ways.push(best as Way);
  }
  const ends: number[] = [];
  for (let at = count; at > 0; at = (ways[at] as Way).from) ends.unshift(at);
  return ends;
}

function isBetter(a: Way, b: Way, justified: boolean): boolean {
  if (!justified && a.lines !== b.lines) return a.lines < b.lines;
  return a.cost < b.cost;
}

/** `lacking`: points that the line is short of its width; `inner`: width of the spaces in it. */
function costOf(lacking: number, width: number, inner: number, isLast: boolean, room: LineRoom): number {
  if (isLast && !room.even) return lacking > (1 - RUNT) * width ? RUNT_COST : 0;
  if (!room.justified) return (lacking / width) ** 2;
  if (inner <= 0) return (lacking / width) ** 2 + (lacking > ROUNDING ? 1 : 0);
  const strain = lacking >= 0 ? lacking / (inner * GROW) : lacking / (inner * SHRINK);
  // As in TeX: the cube of the strain, and each line costs by itself.
  return (0.1 + Math.abs(strain) ** 3) ** 2;
}
