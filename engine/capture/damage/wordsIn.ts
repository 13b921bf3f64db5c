import { isLetter, LOWER, letterKind, UPPER } from './letters.ts';

/** What two words and a lost space are at most; longer runs of letters are no words. */
const LONGEST = 80;

/** Words of letters; an apostrophe between letters belongs to them. Not given out as a list: a long text has a million. */
export function eachWord(text: string, visit: (word: string, start: number, capitalWithin: boolean) => void): void {
  let at = 0;
  while (at < text.length) {
    let kind = letterKind(text.charCodeAt(at));
    if (kind > 3) {
      at += 1;
      continue;
    }
    const start = at;
    let lower = false;
    let capitalWithin = false;
    while (at < text.length) {
      kind = letterKind(text.charCodeAt(at));
      if (kind > 3 && !(isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1)))) break;
      if (kind === UPPER && at > start) capitalWithin = true;
      if (kind === LOWER) lower = true;
      at += 1;
    }
    if (at - start <= LONGEST) visit(text.slice(start, at), start, capitalWithin && lower);
  }
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
