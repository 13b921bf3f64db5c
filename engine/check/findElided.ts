import { changesSpeaker } from './changesSpeaker.ts';
import { isWordEdge, MOST_COMPARED, type Stretch } from './findWords.ts';
import type { Folded } from './foldText.ts';

/** How much may be left out at one place, and how much an insertion may replace, in code units: beyond that it is no longer one passage. */
const LONGEST_GAP = 600;
const LONGEST_REPLACED = 120;
/** Words that must be the source's own, outside all brackets. */
const LEAST_OWN_WORDS = 3;

/** '[...]' in folded text: words left out. Any other '[insertion]' stands for what it replaces, or for nothing. */
const BRACKETS = /\[[^[\]]{0,200}\]|\(\.\.\.\)/g;

export function hasBrackets(folded: string): boolean {
  return folded.search(BRACKETS) >= 0;
}

/**
 * Folded words with bracketed omissions and insertions, found in order within one passage of a folded text, the passage nearest
 * to `near` first; what is left out may not change from `speaker` to another ('' where nobody speaks). Places in the original.
 */
export function findElided(
  original: string,
  folded: Folded,
  words: string,
  near: number,
  speaker: string,
): Stretch | null {
  const parts = partsOf(words);
  const own =
    parts
      .map((part) => part.text)
      .join(' ')
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const [first, ...rest] = parts;
  if (first === undefined || own < LEAST_OWN_WORDS) return null;
  // A letter changed in brackets, '[T]he', leaves the rest of a word to begin with: no word's edge is asked for there.
  let best: Stretch | null = null;
  const budget = { left: MOST_COMPARED };
  const mayLeaveOut = (from: number, to: number) =>
    speaker === '' || !changesSpeaker(original.slice(folded.places[from], folded.places[to]), speaker);
  for (
    let at = folded.text.indexOf(first.text);
    at >= 0 && budget.left > 0;
    at = folded.text.indexOf(first.text, at + 1)
  ) {
    budget.left -= first.text.length;
    const end = follow(folded.text, at + first.text.length, rest, budget, mayLeaveOut);
    if (end < 0 || !edgesFit(folded.text, words, at, end)) continue;
    const found = { start: folded.places[at] ?? 0, end: (folded.places[end - 1] ?? 0) + 1 };
    if (best === null || Math.abs(found.start - near) < Math.abs(best.start - near)) best = found;
    else break;
  }
  return best;
}

interface Part {
  text: string;
  /** How far it may stand behind the part before it. */
  reach: number;
}

function partsOf(words: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let reach = 0;
  const add = (text: string) => {
    if (text.trim() === '') return;
    parts.push({ text: text.trim(), reach });
    reach = 0;
  };
  for (const bracket of words.matchAll(BRACKETS)) {
    add(words.slice(from, bracket.index));
    reach = Math.max(reach, /^[[(]\.\.\.[\])]$/.test(bracket[0]) ? LONGEST_GAP : LONGEST_REPLACED);
    from = bracket.index + bracket[0].length;
  }
  add(words.slice(from));
  return parts;
}

/** Where the last of the parts ends when each follows the one before within reach; -1 where one is missing. */
function follow(
  text: string,
  from: number,
  parts: Part[],
  budget: { left: number },
  mayLeaveOut: (from: number, to: number) => boolean,
): number {
  let at = from;
  for (const part of parts) {
    const next = text.slice(at, at + part.reach + part.text.length).indexOf(part.text);
    budget.left -= LONGEST_GAP;
    if (next < 0 || budget.left <= 0 || !mayLeaveOut(at, at + next)) return -1;
    at += next + part.text.length;
  }
  return at;
}

function edgesFit(text: string, words: string, start: number, end: number): boolean {
  const opens = words.startsWith('[') || words.startsWith('(') || isWordEdge(text, start);
  const closes = words.endsWith(']') || words.endsWith(')') || isWordEdge(text, end);
  return opens && closes;
}
