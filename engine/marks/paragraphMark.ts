import type { Inline } from '../nouns/document.ts';
import type { BlockParagraph } from './blockParagraphs.ts';

/**
 * What stands beside a paragraph in an exported Word file so that it is known again when the file comes back: where it came from (a hash
 * of its origin), which of that origin's paragraphs it is, and a hash of its words as they went out.
 */
export interface ParagraphMark {
  from: string;
  order: number;
  words: string;
}

/** Begins the names of our bookmarks. Word hides names that begin with an underscore. */
const PREFIX = '_bw';
const NAME = /^_bw([0-9a-z]{7})([0-9a-z]{1,6})_([0-9a-z]{7})$/;

/** At most 22 of the 40 characters that Word allows. */
export function markName({ from, order, words }: ParagraphMark): string {
  return `${PREFIX}${from}${order.toString(36)}_${words}`;
}

/** Whether a bookmark only names its paragraph. */
export function isMarkName(name: string | undefined): boolean {
  return name?.startsWith(PREFIX) ?? false;
}

/** Null for any other bookmark. */
export function readMark(name: string): ParagraphMark | null {
  const [, from = '', order = '', words = ''] = NAME.exec(name) ?? [];
  return from === '' ? null : { from, order: Number.parseInt(order, 36), words };
}

/** Marks paragraphs one after the other in the order of the Document; those without a word are not counted and have none. */
export function openMarks(): (paragraph: BlockParagraph) => ParagraphMark | null {
  const counted = new Map<string, number>();
  return ({ block, origin, inlines, before }) => {
    const printed = lineText(inlines);
    if (!/\S/.test(before + printed)) return null;
    const { sectionId = '', slotId = '', fillId = '' } = origin;
    const from = hash36(fillId === '' ? `${block.kind} ${sectionId} ${slotId}` : fillId);
    const order = counted.get(from) ?? 0;
    counted.set(from, order + 1);
    return { from, order, words: wordsHash(printed) };
  };
}

/** A note is known by what it cites. */
export function openNoteMarks(): (note: { inlines: Inline[]; evidenceIds: string[] }) => ParagraphMark {
  const counted = new Map<string, number>();
  return ({ inlines, evidenceIds }) => {
    const from = hash36(`note ${evidenceIds.join(' ')}`);
    const order = counted.get(from) ?? 0;
    counted.set(from, order + 1);
    return { from, order, words: wordsHash(lineText(inlines)) };
  };
}

/** Stands for a note's number in the text of a line. */
export const NOTE_SIGN = '\ufff9';

/** Inlines as one text: a forced line end is a line feed, a note one sign. */
function lineText(inlines: Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : NOTE_SIGN))
    .join('');
}

/** Spaces do not count: programs write them in their own ways. Nor does what XML cannot carry, for it is not in the file that comes back. */
export function wordsHash(text: string): string {
  let hash = BASIS;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && (code < 0xa0 || isWord(text, at, code))) hash = Math.imul(hash ^ code, PRIME);
  }
  return digits(hash);
}

/** Whether a sign beyond ASCII is neither white space nor half a sign nor none at all. */
function isWord(text: string, at: number, code: number): boolean {
  if (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a)) return false;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000) return false;
  if (isLeading(code)) return isTrailing(text.charCodeAt(at + 1));
  if (isTrailing(code)) return at > 0 && isLeading(text.charCodeAt(at - 1));
  return code !== 0xfeff && code < 0xfffe;
}

const isLeading = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isTrailing = (code: number) => code >= 0xdc00 && code <= 0xdfff;

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, seven digits of base 36: enough to know one paragraph again, too little to guess words from. */
function hash36(words: string): string {
  let hash = BASIS;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), PRIME);
  return digits(hash);
}

function digits(hash: number): string {
  return (hash >>> 0).toString(36).padStart(7, '0');
}
