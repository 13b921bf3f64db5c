import type { Damage } from '../../nouns/source.ts';
import { FIGURE, LETTER, LOWER, letterKind, UPPER } from './letters.ts';
import { isCommonWord } from './lexicon.ts';
import { OPENERS } from './openers.ts';
import { FUNCTION_WORDS } from './partings.ts';
import { runTogetherAt } from './runTogetherAt.ts';

const SENTENCES = 'Two sentences stand';
const WORDS = 'Two words stand';
const REACH = 80;
/** Units and large numbers that some write right behind their figure, as the house style of several papers has it. */
const UNITS =
  /^(?:million|billion|trillion|metres?|meters?|kilomet(?:re|er)s?|miles?|inch(?:es)?|pounds?|gallons?|grams?|lit(?:re|er)s?|hertz|bytes?|watts?|volts?|minutes?|hours?|years?|degrees)$/;
/** Marks that a space stands before or behind. */
const MARK = /[.!?,;:”“"()]/;

/** A mark or a figure with no space where one belongs: "home.The", "said,but", "”said", "in 2024Russia". */
export function lostSpaces(text: string, most: number): Damage[] {
  const found: Damage[] = [];
  let quotes = 0;
  for (let at = 0; at < text.length - 1 && found.length < most; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) quotes = 0;
    const kind = letterKind(code);
    if (kind === FIGURE) found.push(...besideFigure(text, at));
    if (kind <= FIGURE || code === 32) continue;
    const mark = text.charAt(at);
    if (mark === '"') quotes += 1;
    if (!MARK.test(mark) || !isTight(text, at)) continue;
    const lost =
      at === 0 ? null : besideMark(text, at, mark === '"' && quotes % 2 === 0 ? '”' : mark === '"' ? '“' : mark);
    if (lost)
      found.push(...runTogetherAt(text, lost.start, text.slice(lost.start, lost.end), lost.suggestion, lost.what));
  }
  return found;
}

interface Lost {
  start: number;
  end: number;
  suggestion: string;
  what: string;
}

function isTight(text: string, at: number): boolean {
  // Korean and Japanese put particles right behind a mark.
  return letterKind(text.charCodeAt(at + 1)) <= UPPER;
}

/** `kind` is the mark at `at`, a straight one told apart into opening and closing. */
function besideMark(text: string, at: number, kind: string): Lost | null {
  const left = wordBefore(text, at);
  const right = wordBehind(text, at + 1);
  const parted = (what: string, from = at - left.length, to = at + 1 + right.length, gap = at + 1): Lost => ({
    start: from,
    end: to,
    suggestion: `${text.slice(from, gap)} ${text.slice(gap, to)}`,
    what,
  });
  switch (kind) {
    case '.':
    case '!':
    case '?':
      return sentencesPart(text, at, left, right) ? parted(SENTENCES, leftEdge(text, at)) : null;
    case ',':
    case ';':
      return wordsPart(text, at, left, right) ? parted(WORDS) : null;
    case ':':
      return /^\p{Ll}{4,}$/u.test(left) && /^\p{Lu}\p{Ll}+$/u.test(right) && isCommonWord(left) ? parted(WORDS) : null;
    case '”':
      if (right.length < 2 || !/[\p{L}\d.,!?]/u.test(text.charAt(at - 1)) || !/^\p{L}/u.test(right)) return null;
      return parted(WORDS, at);
    case '“': {
      if (closesLow(text, at)) return right.length < 2 ? null : parted(WORDS, at);
      const mark = /[.,:;!?]/.test(text.charAt(at - 1));
      const word = mark ? wordBefore(text, at - 1) : left;
      const from = at - word.length - (mark ? 1 : 0);
      return word.length < 2 || !/\p{Ll}$/u.test(word) ? null : parted(WORDS, from, at + 1, at);
    }
    case ')':
      return right.length >= 2 && isCommonWord(right.toLowerCase()) && bracketsBefore(text, at)
        ? parted(WORDS, at)
        : null;
    case '(': {
      const aside = /^[^)]* [^)]*\)/.test(text.slice(at, at + REACH));
      return aside && left.length >= 3 && isCommonWord(left) ? parted(WORDS, at - left.length, at + 1, at) : null;
    }
    default:
      return null;
  }
}

function sentencesPart(text: string, at: number, left: string, right: string): boolean {
  if (letterKind(right.charCodeAt(0)) !== UPPER || text.charAt(at - 1) === '.') return false;
  const closed = /[”"»)]/.test(text.charAt(at - 1));
  if (left.length < 2 && !closed) {
    const figures = /(?:^|[\s$€£(])\d[\d,]+$/.test(text.slice(Math.max(0, at - 12), at));
    return figures && right.length > 1 && OPENERS.has(right);
  }
  const plain = /^\p{Ll}{3,}$/u.test(left);
  if (right === 'I') return plain && isCommonWord(left) && text.charAt(at + 2) === ' ';
  // `example.Com` and initials have no sentence on both sides; a lower-case word before and a capital word after do.
  if (right.length < 2 || !/^\p{Lu}\p{Ll}/u.test(right) || !/[\s,’'.]/.test(text.charAt(at + 1 + right.length)))
    return false;
  if (OPENERS.has(right)) return closed || /[\p{Ll}\p{Nd}]$/u.test(left);
  if (/^(?:Com|Net|Org|Js|Io|Gov|Edu|Uk|Ru)$/.test(right)) return false;
  return plain || (closed && /[\p{L}.,!?]/u.test(text.charAt(at - 2)));
}

/** The word before the stop, with the closing marks that stand between. */
function leftEdge(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && /[”"»)]/.test(text.charAt(start - 1))) start -= 1;
  return start - wordBefore(text, start).length;
}

function wordsPart(text: string, at: number, left: string, right: string): boolean {
  if (left.length < 3 || (right.length < 2 && !/^[IaA]$/.test(right))) return false;
  // A list without any space is a list of names in some code.
  if (/[,;=]/.test(text.charAt(at - left.length - 1)) || /[,;=]/.test(text.charAt(at + 1 + right.length))) return false;
  if (/[-\p{N}&._]/u.test(text.charAt(at - left.length - 1)) || /[-_\p{N}]/u.test(text.charAt(at + 1 + right.length)))
    return false;
  return isProse(left) && isProse(right);
}

function isProse(word: string): boolean {
  return /^\p{L}?[\p{Ll}’']*$/u.test(word);
}

/** German closes a quotation with the mark that opens an English one. */
function closesLow(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at);
  return before.lastIndexOf('„') > before.lastIndexOf('“');
}

/** Brackets that hold several words are no part of a word, as "(re)" is of "(re)introduce". */
function bracketsBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  const open = before.lastIndexOf('(');
  return open >= 0 && before.indexOf(' ', open) > open && !/[\p{L}\d]/u.test(before.charAt(open - 1));
}

function besideFigure(text: string, at: number): Damage[] {
  const before = letterKind(text.charCodeAt(at - 1));
  if (before === LOWER || before === UPPER) return behindWord(text, at);
  const next = letterKind(text.charCodeAt(at + 1));
  if (next !== LOWER && next !== UPPER) return [];
  const start = figuresBefore(text, at);
  const figures = text.slice(start, at + 1);
  const word = wordBehind(text, at + 1);
  if (!/[\s($€£“"]/.test(text.charAt(start - 1) || ' ')) return [];
  const opens = /^(?:1[5-9]|20)\d\d$/.test(figures) && /^\p{Lu}\p{Ll}{3,30}$/u.test(word);
  const counts = /^\p{Ll}{5,}$/u.test(word) && isCommonWord(word) && !UNITS.test(word);
  if (!opens && !counts && !(word.length > 1 && /^\p{Lu}/u.test(word) && OPENERS.has(word) && figures.length > 1))
    return [];
  return runTogetherAt(text, start, figures + word, `${figures} ${word}`, WORDS);
}

/** "in2024", "of15" */
function behindWord(text: string, at: number): Damage[] {
  const word = wordBefore(text, at);
  if (
    !/^\p{Ll}+$/u.test(word) ||
    !FUNCTION_WORDS.has(word) ||
    !/[\s(“"]/.test(text.charAt(at - word.length - 1) || ' ')
  )
    return [];
  const figures = /^\d[\d,.]*\d(?![\p{L}\d])/u.exec(text.slice(at, at + 20))?.[0] ?? '';
  return figures === '' ? [] : runTogetherAt(text, at - word.length, word + figures, `${word} ${figures}`, WORDS);
}

function figuresBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 20 && /[\d.,]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < REACH && letterKind(text.charCodeAt(start - 1)) <= LETTER) start -= 1;
  return text.slice(start, end);
}

function wordBehind(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < REACH && letterKind(text.charCodeAt(end)) <= LETTER) end += 1;
  return text.slice(start, end);
}
