import type { DocumentLook } from './documentLook.ts';
import type { Line } from './lines.ts';
import { isSureMarker, markerOf } from './markerOf.ts';
import { tableRows } from './tableRows.ts';

/** Lines that belong together, or one row of a table. */
export interface Paragraph {
  lines: Line[];
  /** The cells of a table's row. */
  cells?: string[];
  /** The edges of the lines around it, in points. */
  left: number;
  right: number;
}

/** Lines of one column as paragraphs: parted by white space, indents, short last lines, list marks, and changes of size or weight. */
export function paragraphsOf(lines: Line[], look: DocumentLook): Paragraph[] {
  const rows = tableRows(lines);
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const [at, line] of lines.entries()) {
    const row = rows[at];
    if (row === 'joined') {
      paragraphs.at(-1)?.lines.push(line);
      continue;
    }
    if (row) {
      open = null;
      paragraphs.push({ lines: [line], cells: row, ...edges(lines, at) });
      continue;
    }
    const next = rows[at + 1] === null ? lines[at + 1] : undefined;
    if (open && !isBreak(open, line, next, look)) {
      open.lines.push(line);
      continue;
    }
    open = { lines: [line], ...edges(lines, at) };
    paragraphs.push(open);
  }
  return paragraphs;
}

/** Left and right edge of the lines of like size close to this one. */
function edges(lines: Line[], at: number): { left: number; right: number } {
  const here = lines[at];
  if (!here) return { left: 0, right: 0 };
  let left = here.left;
  let right = here.right;
  for (const step of [-1, 1]) {
    for (let other = at + step; Math.abs(other - at) < 40; other += step) {
      const line = lines[other];
      const before = lines[other - step];
      if (!line || !before || Math.abs(line.size - here.size) > 0.08 * here.size) break;
      if (Math.abs(line.base - before.base) > 3 * here.size) break;
      left = Math.min(left, line.left);
      right = Math.max(right, line.right);
    }
  }
  return { left, right };
}

function isBreak(open: Paragraph, line: Line, next: Line | undefined, look: DocumentLook): boolean {
  const last = open.lines.at(-1);
  const first = open.lines[0];
  if (!last || !first) return true;
  if (Math.abs(line.size - last.size) > 0.1 * last.size) return true;
  if (isTooFar(open, line, next, look)) return true;
  if (last.bold > 0.9 !== line.bold > 0.9 && Math.abs(last.bold - line.bold) > 0.7) return true;
  if (isSureMarker(line.text) || /…\s?[\divxlc]{1,6}$/.test(last.text)) return true;
  // A note begins with its number; in a text it would stand behind a word.
  if (/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s?[\p{L}“"]/u.test(line.text)) return true;
  const isShort = endsShort(open, last, line);
  const isOutdent = line.left < last.left - 0.6 * line.size;
  if (markerOf(line.text) !== '' && (isShort || isOutdent || /[.:;!?]$/.test(last.text))) return true;
  if (isCentred(last, line)) return false;
  if (goesOnInWord(last.text)) return false;
  const isHanging = markerOf(first.text) !== '' || open.lines.length > 1;
  if (isOutdent && open.lines.length > 1 && !/^\p{Ll}/u.test(line.text)) return true;
  if (line.left > last.left + 0.7 * line.size && !(isHanging && open.lines.length === 1)) {
    const isIndent = next === undefined || next.left < line.left - 0.5 * line.size || endsSentence(last.text);
    if (isIndent && !/^\p{Ll}/u.test(line.text)) return true;
  }
  return isShort && !(/^\p{Ll}/u.test(line.text) && !endsSentence(last.text)) && !isHeadingLike(last, line, look);
}

/** More white space than between the lines around it. */
function isTooFar(open: Paragraph, line: Line, next: Line | undefined, look: DocumentLook): boolean {
  const last = open.lines.at(-1);
  if (!last) return true;
  const step = line.base - last.base;
  const usual = Math.abs(line.size - look.size) < 0.06 * look.size ? look.leading : 1.25 * line.size;
  const before = open.lines.length > 1 ? last.base - (open.lines.at(-2)?.base ?? 0) : 0;
  const after = next ? next.base - line.base : 0;
  // Lines that stand wide throughout are one text, too.
  const around = before > 0 ? before : after < 2.6 * line.size ? after : 0;
  return step > 1.3 * Math.max(usual, Math.min(around, step)) || step > 3 * line.size;
}

/** The next line's first word would have had room: the line ends here because the paragraph does. */
function endsShort(open: Paragraph, last: Line, line: Line): boolean {
  return last.right + 0.3 * last.size + line.firstWord < open.right - 0.6 * last.size;
}

function isCentred(one: Line, other: Line): boolean {
  const apart = Math.abs(one.left + one.right - other.left - other.right);
  return apart < one.size && Math.abs(one.left - other.left) > one.size;
}

/** Titles are broken by their sense, not by their width. */
function isHeadingLike(last: Line, line: Line, look: DocumentLook): boolean {
  const isLarge = last.size > 1.12 * look.size && line.size > 1.12 * look.size;
  const isBold = !look.bold && last.bold > 0.9 && line.bold > 0.9;
  return (isLarge || isBold) && !endsSentence(last.text);
}

export function goesOnInWord(text: string): boolean {
  return /\p{L}[-\u2010\u00ad]$/u.test(text);
}

/** Closing marks and a note's number may follow the full stop. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…。！？][”"“’'»)\]\s⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]*$/u.test(text);
}
