import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Letters, marks of direction and digits that make a line more than a plain run from left to right. */
const LEFTWARD =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** Embedding levels of the UAX 9, one a UTF-16 code unit; null where all of the text simply runs from left to right. */
export function bidiLevels(text: string, rightToLeft: boolean): Uint8Array | null {
  if (!rightToLeft && !LEFTWARD.test(text)) return null;
  return bidi.getEmbeddingLevels(text, rightToLeft ? 'rtl' : 'ltr').levels;
}

/** Things of a line in the order in which they stand from left to right (UAX 9, rule L2). */
export function visualOrder<T extends { level: number }>(things: T[]): T[] {
  const levels = things.map((one) => one.level);
  const highest = Math.max(0, ...levels);
  const order = things.slice();
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to += 1;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return order;
}
