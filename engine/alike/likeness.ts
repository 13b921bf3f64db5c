import { wordsToCompare } from './wordsToCompare.ts';

/** Words that make one shingle: long enough that two reporters never write the same by chance. */
const SHINGLE = 6;
/** Of so many shingles in a row the least is kept (winnowing): a shared run of 13 words is always seen. */
const WINDOW = 8;
/** Texts below this are too short to say anything. */
const LEAST_WORDS = 40;
/** Share of the shorter text above which two sources carry the same text. */
const SAME_TEXT = 0.6;
/** What must be shared at least, in winnowed shingles, so that a few shared quotations are never the same text. */
const LEAST_SHARED = 8;

/** The winnowed shingles of a text as distinct unsigned 32-bit hashes, ascending. Empty for a text too short to compare. */
export type Likeness = readonly number[];

/** Deterministic: the same words in the same order always give the same hashes, whatever their case and typography. */
export function likenessOf(text: string): Likeness {
  const words = wordsToCompare(text).map((word) => hashWord(word.key));
  if (words.length < LEAST_WORDS) return [];
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + SHINGLE; next++) hash = mix(hash ^ (words[next] ?? 0));
    shingles.push(hash >>> 0);
  }
  const kept = new Set<number>();
  for (let at = 0; at + WINDOW <= shingles.length; at++) kept.add(Math.min(...shingles.slice(at, at + WINDOW)));
  return [...kept].sort((a, b) => a - b);
}

/** Share of the one that stands in the other and the other way round, 0 to 1, and whether that makes them the same text. */
export interface Comparison {
  ofFirst: number;
  ofSecond: number;
  same: boolean;
}

export function compareLikeness(first: Likeness, second: Likeness): Comparison {
  const other = new Set(second);
  return weighShared(first.filter((hash) => other.has(hash)).length, first.length, second.length);
}

/** From counts alone. */
export function weighShared(shared: number, first: number, second: number): Comparison {
  const ofFirst = first === 0 ? 0 : shared / first;
  const ofSecond = second === 0 ? 0 : shared / second;
  return { ofFirst, ofSecond, same: shared >= LEAST_SHARED && Math.max(ofFirst, ofSecond) >= SAME_TEXT };
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Every bit of the input reaches every bit of the result, so that the least hash is an even choice. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
