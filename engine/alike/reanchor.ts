import type { Evidence } from '../nouns/evidence.ts';
import type { Source } from '../nouns/source.ts';
import { firstFrom } from './firstFrom.ts';
import { pairWords } from './pairWords.ts';
import { type ComparedWord, wordsToCompare } from './wordsToCompare.ts';

/** Where a piece of evidence stands in a newer version of its source; offsets are UTF-16 code units into its text. */
type Reanchored =
  | { kind: 'same'; evidenceId: string; start: number; end: number }
  | { kind: 'changed'; evidenceId: string; start: number; end: number; was: string; now: string }
  | { kind: 'gone'; evidenceId: string; was: string };

interface Reanchoring {
  pieces: Reanchored[];
  /** Paragraphs (blocks of the text) by what became of them. */
  paragraphs: { added: number; removed: number; altered: number };
}

/** Share of a piece's words that must be found again for it to be the same statement, changed. */
const STILL_THERE = 0.5;

/**
 * Finds old evidence in a newer version of its source. The whole texts are laid side by side, so that of words that stand there twice
 * the ones in the same surroundings are taken. 'same' means letter for letter; changed marks or capitals are 'changed'.
 */
export function reanchor(old: Source, evidence: readonly Evidence[], now: Source): Reanchoring {
  const oldWords = wordsToCompare(old.text);
  const nowWords = wordsToCompare(now.text);
  const pairs = pairWords(oldWords, nowWords);
  return {
    pieces: evidence.map((one) => place(one, oldWords, nowWords, pairs, now.text)),
    paragraphs: countParagraphs(old, now, oldWords, nowWords, pairs),
  };
}

function place(
  one: Evidence,
  oldWords: ComparedWord[],
  nowWords: ComparedWord[],
  pairs: Map<number, number>,
  text: string,
): Reanchored {
  const from = firstFrom(oldWords, one.start);
  const to = firstFrom(oldWords, one.end);
  const found: number[] = [];
  const moves = new Set<number>();
  for (let at = from; at < to; at++) {
    const there = pairs.get(at);
    if (there === undefined) continue;
    found.push(there);
    moves.add((nowWords[there]?.start ?? 0) - (oldWords[at]?.start ?? 0));
  }
  const first = nowWords[found[0] ?? -1];
  const last = nowWords[found.at(-1) ?? -1];
  const gone = { kind: 'gone', evidenceId: one.id, was: one.text } as const;
  if (!first || !last || found.length < (to - from) * STILL_THERE) return gone;
  const same = sameLetters(one, moves, text);
  if (same) return { kind: 'same', evidenceId: one.id, ...same };
  // Words that were put in the place of the first or last belong to what it says now, as far as the known neighbours allow.
  const behind = pairs.get(from - 1);
  const ahead = pairs.get(to);
  const lead = pairs.has(from) || behind === undefined ? first : nowWords[behind + 1];
  const tail = pairs.has(to - 1) || ahead === undefined ? last : nowWords[ahead - 1];
  const start = Math.min(first.start, lead?.start ?? first.start);
  const end = Math.max(last.end, tail?.end ?? last.end);
  // A neighbour far away means that whole passages came between: then only the words found count.
  const near = end - start <= (one.end - one.start) * 2 + 60;
  const [begin, stop] = near ? [start, end] : [first.start, last.end];
  if (stop - begin > (one.end - one.start) * 3 + 60) return gone;
  return { kind: 'changed', evidenceId: one.id, start: begin, end: stop, was: one.text, now: text.slice(begin, stop) };
}

/**
 * Every distance by which a word of the piece moved is tried: where a passage was put in that begins with the same word ('The'), the
 * pairing may have taken that one, and only the other words know.
 */
function sameLetters(one: Evidence, moves: ReadonlySet<number>, text: string) {
  for (const move of moves) {
    const start = one.start + move;
    const end = start + one.text.length;
    if (start >= 0 && text.slice(start, end) === one.text) return { start, end };
  }
  return null;
}

function countParagraphs(
  old: Source,
  now: Source,
  oldWords: ComparedWord[],
  nowWords: ComparedWord[],
  pairs: Map<number, number>,
) {
  const back = new Map([...pairs].map(([from, to]) => [to, from]));
  let [added, removed, altered] = [0, 0, 0];
  for (const { start, end } of now.blocks) {
    const { words, kept } = share(nowWords, start, end, back);
    if (words === 0 || kept === words) continue;
    if (kept < words * STILL_THERE) added += 1;
    else altered += 1;
  }
  for (const { start, end } of old.blocks) {
    const { words, kept } = share(oldWords, start, end, pairs);
    if (words > 0 && kept < words * STILL_THERE) removed += 1;
  }
  return { added, removed, altered };
}

function share(words: ComparedWord[], start: number, end: number, pairs: Map<number, number>) {
  const from = firstFrom(words, start);
  const to = firstFrom(words, end);
  let kept = 0;
  for (let at = from; at < to; at++) if (pairs.has(at)) kept += 1;
  return { words: to - from, kept };
}
