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

/**
 * Where lines end, as counts of stretches: the way with the least sum of squares of what the lines lack (Knuth and Plass,
 * "Breaking Paragraphs into Lines", 1981). Ragged paragraphs never take more lines than the fewest that hold them.
 */
export function bestEnds(stretches: Stretch[], room: LineRoom): number[] {
  const count = stretches.length;
  if (count === 0) return [];
  makeRoom(count);
  let parted = false;
  for (let index = 0; index < count; index += 1) {
    const { width, spaceWidth, hyphen } = stretches[index] as Stretch;
    sums[index + 1] = at(sums, index) + width + spaceWidth;
    spaces[index + 1] = at(spaces, index) + spaceWidth;
    if (hyphen) parted = true;
  }
  const last = stretches[count - 1] as Stretch;
  if (!room.justified && at(sums, count) - last.spaceWidth <= room.first) return [count];
  if (room.justified || room.even || parted) findFroms(stretches, room);
  else findShortest(stretches, room);
  const ends: number[] = [];
  for (let end = count; end > 0; end = at(froms, end)) ends.push(end);
  return ends.reverse();
}

/** By count of stretches: widths with and of the spaces so far, and of the best way to end a line there its lines, its cost, where its last line begins. Kept from one paragraph to the next. */
let sums = new Float64Array(0);
let spaces = new Float64Array(0);
let costs = new Float64Array(0);
let lines = new Int32Array(0);
let froms = new Int32Array(0);

function makeRoom(count: number): void {
  if (sums.length > count) return;
  const size = Math.max(1024, 2 * count);
  sums = new Float64Array(size);
  spaces = new Float64Array(size);
  costs = new Float64Array(size);
  lines = new Int32Array(size);
  froms = new Int32Array(size);
}

/** The best way to end after so many stretches. */
function findFroms(stretches: Stretch[], room: LineRoom): void {
  const count = stretches.length;
  const { justified } = room;
  const widest = Math.max(room.first, room.rest) + ROUNDING;
  for (let to = 1; to <= count; to += 1) {
    const last = stretches[to - 1] as Stretch;
    const hyphen = to < count ? (last.hyphen?.width ?? 0) : 0;
    let found = false;
    for (let from = to - 1; from >= 0; from -= 1) {
      const width = from === 0 ? room.first : room.rest;
      const natural = at(sums, to) - at(sums, from) - last.spaceWidth + hyphen;
      const inner = at(spaces, to) - at(spaces, from) - last.spaceWidth;
      const shrunk = justified ? natural - inner * SHRINK : natural;
      // The first line may be the wider one: only when no line could hold it is the search over.
      if (found && shrunk > width + ROUNDING) {
        if (shrunk > widest) break;
        continue;
      }
      const taken = at(lines, from) + 1;
      if (found && !justified && taken > at(lines, to)) continue;
      const parted = hyphen > 0 ? HYPHEN ** 2 + (stretches[from - 1]?.hyphen ? LADDER ** 2 : 0) : 0;
      const cost = at(costs, from) + parted + costOf(width - natural, width, inner, to === count, room);
      if (found && (justified || taken === at(lines, to)) && cost >= at(costs, to)) continue;
      found = true;
      lines[to] = taken;
      costs[to] = cost;
      froms[to] = from;
    }
  }
}

/**
 * The same for ragged text without parted words, where the fewest lines count before all: of the places where the line before
 * may end, only those with the fewest lines are looked at.
 */
function findShortest(stretches: Stretch[], room: LineRoom): void {
  const count = stretches.length;
  let fitting = 1;
  for (let to = 1; to <= count; to += 1) {
    const { spaceWidth } = stretches[to - 1] as Stretch;
    const end = at(sums, to);
    const lacks = (from: number) => (from === 0 ? room.first : room.rest) - (end - at(sums, from) - spaceWidth);
    // A longer line cannot hold what a shorter one could not.
    while (fitting < to - 1 && lacks(fitting) < -ROUNDING) fitting += 1;
    const whole = to === 1 || lacks(0) >= -ROUNDING;
    const first = whole ? 0 : Math.min(fitting, to - 1);
    const taken = at(lines, first) + 1;
    let best = Number.POSITIVE_INFINITY;
    for (let from = first; from < to && at(lines, from) + 1 === taken; from += 1) {
      const width = from === 0 ? room.first : room.rest;
      const lacking = width - (end - at(sums, from) - spaceWidth);
      const cost = at(costs, from) + (to === count ? lastCost(lacking, width) : (lacking / width) ** 2);
      // Of two that are alike, the shorter line.
      if (cost > best) continue;
      best = cost;
      froms[to] = from;
    }
    lines[to] = taken;
    costs[to] = best;
  }
}

function lastCost(lacking: number, width: number): number {
  return lacking > (1 - RUNT) * width ? RUNT_COST : 0;
}

function at(values: Float64Array | Int32Array, index: number): number {
  return values[index] as number;
}

/** `lacking`: points that the line is short of its width; `inner`: width of the spaces in it. */
function costOf(lacking: number, width: number, inner: number, isLast: boolean, room: LineRoom): number {
  if (isLast && !room.even) return lastCost(lacking, width);
  if (!room.justified) return (lacking / width) ** 2;
  if (inner <= 0) return (lacking / width) ** 2 + (lacking > ROUNDING ? 1 : 0);
  const strain = lacking >= 0 ? lacking / (inner * GROW) : lacking / (inner * SHRINK);
  // As in TeX: the cube of the strain, and each line costs by itself.
  return (0.1 + Math.abs(strain) ** 3) ** 2;
}
