import { lowerBound } from '../nouns/lowerBound.ts';
import { foldedOnce } from './findWords.ts';
import { foldText } from './foldText.ts';

/** What stands in the source between two stretches of words that are printed, or right before the first. */
export interface LeftOut {
  /** Within the brackets that the print has there; '' where it has none. */
  put: string;
  /** Whether a bracket touches a letter: '[T]he', 'resign[ed]'. */
  inWord: boolean;
  /** The source's own words there, folded; before the first stretch as far back as `reach`. */
  left: string;
  isFirst: boolean;
}

const BRACKETED = /\[([^[\]]{0,200})\]|\((\.\.\.)\)/g;

/**
 * What a printed wording leaves out of its source, stretch by stretch. `start`: where it begins in the source, in code units; `reach`: how far to look before that. null where
 * the words do not follow one another in the source.
 */
export function leftOutIn(sourceText: string, wording: string, start: number, reach: number): LeftOut[] | null {
  const folded = foldedOnce(sourceText);
  const gaps: LeftOut[] = [];
  let from = lowerBound(folded.places.length - 1, (at) => folded.places[at] ?? 0, start);
  let before = -1;
  for (const { text, put, inWord } of partsOf(foldText(wording).text)) {
    const at = folded.text.indexOf(text, from);
    if (at < 0) return null;
    const left = folded.text.slice(before < 0 ? Math.max(0, at - reach) : before, at);
    gaps.push({ put, inWord, left, isFirst: before < 0 });
    from = at + text.length;
    before = from;
  }
  return gaps;
}

/** Stretches of the source's own words, each with what the brackets before it put in. */
function partsOf(words: string): { text: string; put: string; inWord: boolean }[] {
  const parts: { text: string; put: string; inWord: boolean }[] = [];
  let from = 0;
  let put = '';
  let inWord = false;
  const add = (text: string) => {
    if (text.trim() === '') return;
    parts.push({ text: text.trim(), put: put.trim(), inWord });
    put = '';
    inWord = false;
  };
  for (const bracket of words.matchAll(BRACKETED)) {
    add(words.slice(from, bracket.index));
    put += ` ${bracket[1] ?? bracket[2]}`;
    from = bracket.index + bracket[0].length;
    inWord ||= isLetter(words[bracket.index - 1]) || isLetter(words[from]);
  }
  add(words.slice(from));
  return parts;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
