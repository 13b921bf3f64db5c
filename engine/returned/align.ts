import type { ParagraphMark } from '../marks/paragraphMark.ts';
import { lowerBound } from '../nouns/lowerBound.ts';
import { dice, wordBag } from './wordBag.ts';

/** Something that is looked for on the other side: a paragraph, a row, a table. */
export interface Unit {
  kind: string;
  text: string;
  marks: ParagraphMark[];
}

/** Likeness from which unmarked words between the same neighbours are the same paragraph, reworded. */
const ALIKE_IN_PLACE = 0.4;
/** The same, anywhere else in the text. */
const ALIKE_ANYWHERE = 0.6;
/** Likeness below which a mark alone does not tell: words may have been pasted into its place. */
const MARKED_AND_ALIKE = 0.25;
/** Paragraphs compared with each other in one gap, at most. */
const MOST_COMPARED = 40_000;

/**
 * Which unit of ours is which that came back, as pairs of indexes in the order of what came: by the same words under the same mark, by the same
 * words, by the mark, by likeness between the same neighbours, at last by likeness anywhere.
 */
export function align(ours: Unit[], theirs: Unit[]): [number, number][] {
  const ourOf = new Map<number, number>();
  const theirOf = new Map<number, number>();
  const pair = (our: number, their: number) => {
    ourOf.set(their, our);
    theirOf.set(our, their);
  };
  const isFree = (our: number, their: number) => !theirOf.has(our) && !ourOf.has(their);
  const fits = (our: number, their: number) => ours[our]?.kind === theirs[their]?.kind;
  const bags = { ours: ours.map(({ text }) => wordBag(text)), theirs: theirs.map(({ text }) => wordBag(text)) };
  const likeness = (our: number, their: number) => dice(bags.ours[our], bags.theirs[their]);

  const marked = markedPairs(ours, theirs).filter(([our, their]) => fits(our, their));
  for (const [our, their] of marked) {
    if (isFree(our, their) && ours[our]?.text === theirs[their]?.text) pair(our, their);
  }
  pairSame(ours, theirs, isFree, pair);
  for (const least of [MARKED_AND_ALIKE, -1]) {
    const scored = marked
      .filter(([our, their]) => isFree(our, their))
      .map(([our, their]) => ({ our, their, like: likeness(our, their) }))
      .sort((a, b) => b.like - a.like);
    for (const { our, their, like } of scored) if (like > least && isFree(our, their)) pair(our, their);
  }
  for (const gap of gapsOf(ours.length, theirs.length, ourOf)) {
    for (const [our, their] of pairedInGap(gap, theirOf, ourOf, (a, b) => (fits(a, b) ? likeness(a, b) : 0)))
      pair(our, their);
  }
  pairAnywhere(ours, theirs, isFree, (our, their) => (fits(our, their) ? likeness(our, their) : 0), pair);
  return [...ourOf].map(([their, our]): [number, number] => [our, their]).sort((a, b) => a[1] - b[1]);
}

function markedPairs(ours: Unit[], theirs: Unit[]): [number, number][] {
  const byWords = new Map<string, number>();
  const byOrder = new Map<string, number>();
  ours.forEach(({ marks }, at) => {
    for (const { from, order, words } of marks) {
      byWords.set(`${from} ${words}`, byWords.get(`${from} ${words}`) ?? at);
      byOrder.set(`${from} ${order}`, at);
    }
  });
  return theirs.flatMap(({ marks }, at) =>
    marks.flatMap(({ from, order, words }): [number, number][] => {
      // Paragraphs may have come before it since: its words as they went out tell more than its number.
      const our = byWords.get(`${from} ${words}`) ?? byOrder.get(`${from} ${order}`);
      return our === undefined ? [] : [[our, at]];
    }),
  );
}

function pairSame(
  ours: Unit[],
  theirs: Unit[],
  isFree: (our: number, their: number) => boolean,
  pair: (our: number, their: number) => void,
): void {
  const waiting = new Map<string, number[]>();
  theirs.forEach((unit, at) => {
    const key = `${unit.kind} ${unit.text}`;
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  });
  ours.forEach((unit, at) => {
    const their = waiting.get(`${unit.kind} ${unit.text}`)?.find((one) => isFree(at, one));
    if (their !== undefined) pair(at, their);
  });
}

interface Gap {
  ours: [number, number];
  theirs: [number, number];
}

/** What lies between the neighbours that are known on both sides and stand in the same order. */
function gapsOf(ours: number, theirs: number, ourOf: Map<number, number>): Gap[] {
  const known = rising([...ourOf].sort((a, b) => a[0] - b[0]).map(([their, our]) => ({ our, their })));
  const gaps: Gap[] = [];
  let last = { our: -1, their: -1 };
  for (const next of [...known, { our: ours, their: theirs }]) {
    if (next.our > last.our + 1 && next.their > last.their + 1) {
      gaps.push({ ours: [last.our + 1, next.our], theirs: [last.their + 1, next.their] });
    }
    last = next;
  }
  return gaps;
}

/** The longest part of pairs whose `our` rises, too. */
export function rising<T extends { our: number }>(pairs: T[]): T[] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(({ our }, index) => {
    const low = lowerBound(tails.length, (at) => (pairs[tails[at] as number] as T).our, our);
    before[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  });
  const chain: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chain.push(pairs[at] as T);
  return chain.reverse();
}

/** The pairs of one gap, in order, that are most alike all together. */
function pairedInGap(
  gap: Gap,
  theirOf: Map<number, number>,
  ourOf: Map<number, number>,
  likeness: (our: number, their: number) => number,
): [number, number][] {
  const ours = numbers(gap.ours).filter((at) => !theirOf.has(at));
  const theirs = numbers(gap.theirs).filter((at) => !ourOf.has(at));
  if (ours.length * theirs.length > MOST_COMPARED) return [];
  const best = Array.from({ length: ours.length + 1 }, () => new Float64Array(theirs.length + 1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const like = ours.map((our) => theirs.map((their) => likeness(our, their)));
  const worth = (row: number, column: number) => {
    const found = like[row]?.[column] ?? 0;
    return found >= ALIKE_IN_PLACE ? found : 0;
  };
  for (let row = ours.length - 1; row >= 0; row -= 1) {
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      const together = worth(row, column) === 0 ? 0 : worth(row, column) + at(row + 1, column + 1);
      (best[row] as Float64Array)[column] = Math.max(at(row + 1, column), at(row, column + 1), together);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < ours.length && column < theirs.length; ) {
    if (worth(row, column) > 0 && at(row, column) === worth(row, column) + at(row + 1, column + 1)) {
      pairs.push([ours[row] as number, theirs[column] as number]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}

function pairAnywhere(
  ours: Unit[],
  theirs: Unit[],
  isFree: (our: number, their: number) => boolean,
  likeness: (our: number, their: number) => number,
  pair: (our: number, their: number) => void,
): void {
  const left = numbers([0, theirs.length]).filter((their) => isFree(-1, their));
  let budget = MOST_COMPARED;
  for (let our = 0; our < ours.length && budget > 0; our += 1) {
    if (!isFree(our, -1)) continue;
    let best = { their: -1, like: ALIKE_ANYWHERE };
    for (const their of left) {
      budget -= 1;
      const like = isFree(our, their) ? likeness(our, their) : 0;
      if (like >= best.like) best = { their, like };
    }
    if (best.their >= 0) pair(our, best.their);
  }
}

function numbers([from, to]: [number, number]): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
