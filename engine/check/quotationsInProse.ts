import { countWords } from '../nouns/countWords.ts';
import type { ProseInline } from '../nouns/prose.ts';

export interface ProseQuotation {
  /** Without the marks around. */
  words: string;
  /** Whether a note or a locked quotation follows in the same paragraph. */
  noted: boolean;
  /** Where it stands, marks included, in the paragraph's text: a break counts one, evidence nothing. */
  start: number;
  end: number;
}

/** Opening marks and what closes them: English, German, French, Swedish, East Asian; straight ones close themselves. */
const PAIRS: [string, string][] = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«»'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
];

/** Two or three words between marks are a term or a title; from here on they are somebody's statement. */
const LEAST_WORDS = 4;
/** A mark that is never closed must not swallow a page. */
const LONGEST = 3000;

/** Stretches between quotation marks in a paragraph of the analyst's own writing. */
export function quotationsInProse(inlines: ProseInline[], leastWords = LEAST_WORDS): ProseQuotation[] {
  const { text, notes } = paragraphText(inlines);
  const found: ProseQuotation[] = [];
  for (let at = 0; at < text.length; at++) {
    const closers = PAIRS.find(([open]) => open === text[at])?.[1];
    if (closers === undefined) continue;
    const end = closingAt(text, at + 1, closers);
    if (end < 0) continue;
    const words = text.slice(at + 1, end).trim();
    if (countWords(words) >= leastWords) {
      found.push({ words, noted: notes.some((note) => note >= end), start: at, end: end + 1 });
    }
    at = end;
  }
  return found;
}

function paragraphText(inlines: ProseInline[]): { text: string; notes: number[] } {
  let text = '';
  const notes: number[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'break') text += ' ';
    else notes.push(text.length);
  }
  return { text, notes };
}

function closingAt(text: string, from: number, closers: string): number {
  const to = Math.min(text.length, from + LONGEST);
  for (let at = from; at < to; at++) if (closers.includes(text[at] ?? ' ')) return at;
  return -1;
}
