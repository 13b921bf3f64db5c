/** How well the words found are the words that ought to be, as bags, order apart. Letters of CJK scripts count as words. 0 to 1. */
export function wordF1(found: string, expected: string): number {
  const left = bag(found);
  const right = bag(expected);
  let shared = 0;
  for (const [word, count] of left) shared += Math.min(count, right.get(word) ?? 0);
  const all = total(left) + total(right);
  return all === 0 ? 1 : (2 * shared) / all;
}

const total = (words: Map<string, number>) => [...words.values()].reduce((sum, count) => sum + count, 0);

function bag(text: string): Map<string, number> {
  const words = new Map<string, number>();
  const parts = text.toLowerCase().match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (const word of parts) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
