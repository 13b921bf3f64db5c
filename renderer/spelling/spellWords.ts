/** A word of a text that is to be spelled. Offsets in UTF-16 code units. */
export interface SpelledWord {
  word: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** What a word is part of: an address, a number with its unit, a name of a file. Nobody spells those. */
const JOINED = /[\p{N}_@/\\]|\.(?=[\p{L}])/u;

/** The words of a text that a dictionary can know: no abbreviations in capitals, nothing that holds figures, no addresses. */
export function spelledWords(text: string): SpelledWord[] {
  const words: SpelledWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    if (word.length < 2 || word === word.toUpperCase() || isJoined(text, start, end)) continue;
    words.push({ word: word.replaceAll('’', "'"), start, end });
  }
  return words;
}

function isJoined(text: string, start: number, end: number): boolean {
  const around = /\S*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const behind = /^\S*/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  return JOINED.test(around) || JOINED.test(behind);
}
