import type { Stretch } from './findWords.ts';

export interface Alike extends Stretch {
  /** Share of the printed words that stand in the source in this order, 0 to 1. */
  share: number;
  /** The first words that differ. */
  printed: string;
  actual: string;
}

interface Word {
  /** Folded to compare: lower case, no marks around. */
  key: string;
  start: number;
  end: number;
}

/** Longer quotations are compared by their beginning: alike or not shows there. */
const MOST_WORDS = 400;
/** Stretches of the source that are looked at closely. */
const MOST_CANDIDATES = 6;

/** The stretch of the source that is most like the words, by the words it has in common in order; null where hardly any are. */
export function findAlike(source: string, words: string): Alike | null {
  const printed = wordsOf(words).slice(0, MOST_WORDS);
  const own = wordsOf(source);
  if (printed.length === 0 || own.length === 0) return null;
  let best: Alike | null = null;
  for (const from of candidates(own, printed)) {
    const passage = own.slice(from, from + Math.ceil(printed.length * 1.5) + 8);
    const alike = compare(printed, passage, words, source);
    if (best === null || alike.share > best.share) best = alike;
  }
  return best;
}

/** Word places in the source around which most of the rare printed words gather. */
function candidates(own: Word[], printed: Word[]): number[] {
  const places = new Map<string, number[]>();
  own.forEach(({ key }, index) => {
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  });
  const votes = new Map<number, number>();
  printed.forEach(({ key }, index) => {
    const list = places.get(key) ?? [];
    // A word on every line says nothing about where; the rarer, the heavier.
    if (list.length === 0 || list.length > 200) return;
    for (const place of list) {
      const begin = Math.max(0, Math.round((place - index) / 4) * 4);
      votes.set(begin, (votes.get(begin) ?? 0) + 1 / list.length);
    }
  });
  return [...votes.entries()]
    .sort(([aPlace, a], [bPlace, b]) => b - a || aPlace - bPlace)
    .slice(0, MOST_CANDIDATES)
    .map(([begin]) => Math.max(0, begin - 6));
}

/** Longest common subsequence of words; the difference is read off along it. */
function compare(printed: Word[], passage: Word[], words: string, source: string): Alike {
  const pairs = tightPairs(printed, passage);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return { share: 0, start: -1, end: -1, printed: words, actual: '' };
  const start = passage[first[1]]?.start ?? 0;
  const end = passage[last[1]]?.end ?? 0;
  return {
    share: pairs.length / printed.length,
    start,
    end,
    ...firstDifference(printed, passage, pairs, words, source),
  };
}

/** Of all ways to pair as many words, one that begins late and ends early: a stray 'the' in front of the passage is not its beginning. */
function tightPairs(printed: Word[], passage: Word[]): [number, number][] {
  const backwards = commonPairs(printed.toReversed(), passage.toReversed());
  const latest = backwards.at(-1);
  const from = latest ? passage.length - 1 - latest[1] : 0;
  return commonPairs(printed, passage.slice(from)).map(([i, j]) => [i, j + from]);
}

function commonPairs(a: Word[], b: Word[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Between two words that both have, or before the first, or after the last. */
function firstDifference(printed: Word[], passage: Word[], pairs: [number, number][], words: string, source: string) {
  const span = (list: Word[], from: number, to: number, text: string) =>
    from >= to ? '' : shortened(text.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0));
  let [i, j] = [0, pairs[0]?.[1] ?? 0];
  for (const [nextI, nextJ] of pairs) {
    if (nextI > i || nextJ > j)
      return { printed: span(printed, i, nextI, words), actual: span(passage, j, nextJ, source) };
    i = nextI + 1;
    j = nextJ + 1;
  }
  const left = printed.length - i;
  // The words are the same; capitals may not be. What is left then is punctuation, which has no words to show.
  const cased = pairs.find(([a, b]) => span(printed, a, a + 1, words) !== span(passage, b, b + 1, source));
  if (left === 0 && cased) {
    const [a, b] = cased;
    return { printed: span(printed, a, a + 1, words), actual: span(passage, b, b + 1, source) };
  }
  return { printed: span(printed, i, printed.length, words), actual: span(passage, j, j + left, source) };
}

function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)) {
    found.push({
      key: match[0].normalize('NFKC').toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')} …`;
}
