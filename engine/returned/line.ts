import type { Made } from '../compose/trail.ts';
import { NOTE_SIGN } from '../marks/paragraphMark.ts';
import type { Inline } from '../nouns/document.ts';
import type { Hand } from '../nouns/returned.ts';

/** A stretch of a line that looks alike and comes from one thing. UTF-16 offsets into the line's text. */
export interface Span {
  start: number;
  end: number;
  bold: boolean;
  italic: boolean;
  link: string;
  /** Which note its sign stands for, alike on both sides; '' for words. */
  note: string;
  /** What printed words were made of; null for composed words and for all that came back. */
  made: Made | null;
  /** Offset of its first sign in all that was printed of what it was made of. */
  offset: number;
  /** Tracked: who put it in, who changed its look. */
  inserted: Hand | null;
  formatted: Hand | null;
}

/** A paragraph's words in a row, notes and pictures each as one sign. */
export interface Line {
  text: string;
  spans: Span[];
}

export const OBJECT_SIGN = '\ufffc';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot carry never comes back.
const LOST = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Words as a file can carry them. */
export function carried(text: string): string {
  return text.replace(LOST, '');
}

const PLAIN = {
  bold: false,
  italic: false,
  link: '',
  note: '',
  made: null,
  offset: 0,
  inserted: null,
  formatted: null,
};

/** A line grows at its end. */
export function openLine(): { line: Line; add: (text: string, look?: Partial<Span>) => void } {
  const line: Line = { text: '', spans: [] };
  const add = (text: string, look: Partial<Span> = {}) => {
    if (text === '') return;
    line.spans.push({ ...PLAIN, ...look, start: line.text.length, end: line.text.length + text.length });
    line.text += text;
  };
  return { line, add };
}

/** Printed inlines as a line; `before` stands before them and is composed. */
export function printedLine(before: string, inlines: Inline[], trail: Map<Inline, Made>): Line {
  const { line, add } = openLine();
  const printed = new Map<Made, number>();
  const lay = (text: string, made: Made | null, look: Partial<Span>) => {
    const offset = made ? (printed.get(made) ?? 0) : 0;
    if (made) printed.set(made, offset + text.length);
    add(text, { ...look, made, offset });
  };
  add(carried(before));
  for (const inline of inlines) {
    const made = trail.get(inline) ?? null;
    if (inline.kind === 'break') lay('\n', made, {});
    else if (inline.kind === 'note-ref') add(NOTE_SIGN, { made, note: `note ${inline.number}` });
    else {
      const { bold = false, italic = false, link = '' } = inline;
      lay(carried(inline.text).replace(/\r/g, '\n'), made, { bold, italic, link });
    }
  }
  return line;
}

/** The stretch of a line as a line of its own. */
export function sliceLine(line: Line, start: number, end: number): Line {
  const { line: part, add } = openLine();
  for (const span of line.spans) {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from < to) add(line.text.slice(from, to), { ...span, offset: span.offset + from - span.start });
  }
  return part;
}

export function joinLines(lines: Line[]): Line {
  const { line, add } = openLine();
  for (const one of lines) for (const span of one.spans) add(one.text.slice(span.start, span.end), span);
  return line;
}

export function spanAt(line: Line, at: number): Span | undefined {
  let low = 0;
  let high = line.spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = line.spans[middle];
    if (!span) return undefined;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
