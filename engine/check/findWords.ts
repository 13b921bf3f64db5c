import { remembered } from '../nouns/remembered.ts';
import { type Folded, foldText } from './foldText.ts';

export interface Stretch {
  start: number;
  end: number;
}

/**
 * Code units compared before a search gives up: ten thousand 'a' in a page of 'a' would keep it busy for seconds. Giving up
 * finds nothing, so it never lets words through.
 */
export const MOST_COMPARED = 20_000_000;

/** Where folded words stand in a folded text, whole words only; the one nearest to `near` when there are several. Places in the original. */
export function findFolded(folded: Folded, words: string, near: number): Stretch | null {
  if (words === '') return null;
  let best: Stretch | null = null;
  let budget = MOST_COMPARED;
  for (let at = folded.text.indexOf(words); at >= 0 && budget > 0; at = folded.text.indexOf(words, at + 1)) {
    budget -= words.length;
    const end = at + words.length;
    if (!isWordEdge(folded.text, at) || !isWordEdge(folded.text, end)) continue;
    const found = { start: folded.places[at] ?? 0, end: (folded.places[end - 1] ?? 0) + 1 };
    if (best === null || Math.abs(found.start - near) < Math.abs(best.start - near)) best = found;
    else break;
  }
  return best;
}

/** Not within a word: 'ban' is not in 'Durban'. */
export function isWordEdge(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  return !(/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after));
}

/** Folded once: every quotation of a briefing is compared with the same few sources. */
export const foldedOnce = remembered<Folded>(foldText, 64);
