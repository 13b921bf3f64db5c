import { lowerBound } from '../nouns/lowerBound.ts';
import type { ComparedWord } from './wordsToCompare.ts';

/**
 * Which word of the old text is which word of the new: indexes rising on both sides. Runs that occur once in both are paired first
 * (patience), then what lies between is grown from both ends; so an inserted paragraph never costs a pairing beyond it.
 */
export function pairWords(old: readonly ComparedWord[], now: readonly ComparedWord[]): Map<number, number> {
  const pairs = new Map<number, number>();
  pairBetween(old, now, { a: 0, aEnd: old.length, b: 0, bEnd: now.length }, 0, pairs);
  return pairs;
}

interface Gap {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** Words in the runs that are looked for, from safe to loose. */
const RUNS = [8, 4, 2, 1];

function pairBetween(
  old: readonly ComparedWord[],
  now: readonly ComparedWord[],
  gap: Gap,
  level: number,
  pairs: Map<number, number>,
): void {
  let { a, aEnd, b, bEnd } = gap;
  while (a < aEnd && b < bEnd && old[a]?.key === now[b]?.key) pairs.set(a++, b++);
  while (aEnd > a && bEnd > b && old[aEnd - 1]?.key === now[bEnd - 1]?.key) pairs.set(--aEnd, --bEnd);
  const run = RUNS[level];
  if (a >= aEnd || b >= bEnd || run === undefined) return;
  const anchors = rising(uniqueRuns(old, a, aEnd, now, b, bEnd, run));
  for (const [atOld, atNow] of [...anchors, [aEnd, bEnd] as const]) {
    // A run may overlap the one before it, which was grown already.
    if (atOld < a || atNow < b) continue;
    pairBetween(old, now, { a, aEnd: atOld, b, bEnd: atNow }, level + 1, pairs);
    for (let step = 0; step < run && atOld + step < aEnd && atNow + step < bEnd; step++)
      pairs.set(atOld + step, atNow + step);
    a = atOld + run;
    b = atNow + run;
  }
}

function uniqueRuns(
  old: readonly ComparedWord[],
  a: number,
  aEnd: number,
  now: readonly ComparedWord[],
  b: number,
  bEnd: number,
  run: number,
): [number, number][] {
  const inNow = placesOnce(now, b, bEnd, run);
  const found: [number, number][] = [];
  for (const [key, at] of placesOnce(old, a, aEnd, run)) {
    const there = inNow.get(key);
    if (at >= 0 && there !== undefined && there >= 0) found.push([at, there]);
  }
  return found.sort(([one], [other]) => one - other);
}

/** Place of every run; -1 where it stands twice. */
function placesOnce(words: readonly ComparedWord[], from: number, to: number, run: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + run <= to; at++) {
    let key = '';
    for (let step = 0; step < run; step++) key += `${words[at + step]?.key} `;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest chain of pairs that rises on both sides. */
function rising(pairs: [number, number][]): [number, number][] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, there], index) => {
    const low = lowerBound(tails.length, (at) => pairs[tails[at] ?? 0]?.[1] ?? 0, there);
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
