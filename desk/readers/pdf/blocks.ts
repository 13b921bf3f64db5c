import type { TextBlock } from '../../../engine/capture/rawCapture.ts';
import { type DocumentLook, documentLook } from './documentLook.ts';
import { joinText, type Vocabulary, vocabularyOf } from './joinText.ts';
import { kindOf, levelsOfItems } from './kindOf.ts';
import { withoutMarker } from './markerOf.ts';
import type { PageLines } from './pageLines.ts';
import { endsSentence, goesOnInWord, type Paragraph, paragraphsOf } from './paragraphs.ts';

/** A block while the text may still go on in the next column or on the next page. */
interface Open {
  block: TextBlock;
  paragraph: Paragraph;
  /** Notes at the foot of a page, captions, tables: text goes on past them. */
  isAside: boolean;
  column: string;
}

/** Blocks between two halves of one sentence: notes at the foot, a figure's caption, a table of some rows. */
const FARTHEST = 40;

/** Pages as blocks: kinds and levels, notes after the page's text, paragraphs whole across columns and pages. */
export function blocksOf(pages: PageLines[]): TextBlock[] {
  const look = documentLook(pages);
  let known: Vocabulary | undefined;
  const vocabulary = () => {
    known ??= vocabularyOf(pages.flatMap((page) => page.columns.flatMap((lines) => lines.map((line) => line.text))));
    return known;
  };
  const all: Open[] = [];
  const parted = pages.map((page) => ({ ...page, columns: page.columns.map((lines) => paragraphsOf(lines, look)) }));
  const indents = beginIndented(parted.flatMap((page) => page.columns.flat()));
  for (const page of parted) {
    const notes: Open[] = [];
    for (const [index, paragraphs] of page.columns.entries()) {
      const firstNote = firstNoteOf(paragraphs, look);
      for (const [at, paragraph] of paragraphs.entries()) {
        const column = `${page.page}/${index}`;
        const isNote = at >= firstNote;
        const one = opened(paragraph, look, isNote, column, vocabulary);
        const before = one.isAside ? undefined : goesOnFrom(all, one, look, indents);
        if (before) append(before, one, vocabulary);
        else (isNote ? notes : all).push(one);
      }
    }
    all.push(...notes);
  }
  levelsOfItems(all.map(({ block, paragraph }) => ({ block, left: paragraph.lines[0]?.left ?? 0 })));
  return all.map(({ block }) => block);
}

function opened(
  paragraph: Paragraph,
  look: DocumentLook,
  isNote: boolean,
  column: string,
  vocabulary: () => Vocabulary,
): Open {
  const page = paragraph.lines[0]?.page;
  if (paragraph.cells) {
    return { block: { kind: 'table-row', page, text: paragraph.cells.join(' | ') }, paragraph, isAside: true, column };
  }
  const text = joinText(
    paragraph.lines.map((line) => line.text),
    vocabulary,
  );
  const shape = kindOf(paragraph, text, look);
  const isSmall = (paragraph.lines[0]?.size ?? look.size) < 0.93 * look.size;
  return {
    block: { ...shape, page, text: shape.kind === 'list-item' ? withoutMarker(text) : text },
    paragraph,
    isAside: isNote || shape.kind === 'caption' || isSmall || paragraph.lines[0]?.aside === true,
    column,
  };
}

/** Where the notes at the foot of a column begin: small type to the column's end, the first with a mark. */
function firstNoteOf(paragraphs: Paragraph[], look: DocumentLook): number {
  let first = paragraphs.length;
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const line = paragraphs[at]?.lines[0];
    if (!line || paragraphs[at]?.cells || line.size >= 0.93 * look.size) break;
    if (/^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}[\s.)]|[*†‡§]|\[\d)/u.test(line.text)) first = at;
  }
  return first;
}

/** The block whose sentence this one finishes, if there is one. */
function goesOnFrom(all: Open[], one: Open, look: DocumentLook, indents: boolean): Open | undefined {
  if (one.block.kind !== 'paragraph') return undefined;
  for (let at = all.length - 1; at >= Math.max(0, all.length - FARTHEST); at -= 1) {
    const before = all[at];
    if (!before || before.block.kind === 'heading') return undefined;
    if (before.isAside) continue;
    return isContinued(before, one, { isNext: at === all.length - 1, look, indents }) ? before : undefined;
  }
  return undefined;
}

interface Between {
  /** Nothing stands between the two. */
  isNext: boolean;
  look: DocumentLook;
  /** Paragraphs of the file begin with an indent. */
  indents: boolean;
}

function isContinued(before: Open, one: Open, { isNext, look, indents }: Between): boolean {
  const last = before.paragraph.lines.at(-1);
  const first = one.paragraph.lines[0];
  if (!last || !first || (isNext && before.column === one.column)) return false;
  if (first.page - last.page > 1 || Math.abs(first.size - last.size) > 0.06 * look.size) return false;
  if (Math.abs(first.bold - last.bold) > 0.9) return false;
  const isFull = last.right + first.firstWord > before.paragraph.right - 0.5 * last.size;
  const isIndented = first.left > one.paragraph.left + 0.6 * first.size;
  const runsOn = isFull && !isIndented && before.column !== one.column && before.paragraph.lines.length > 1;
  if (endsSentence(last.text)) return runsOn && indents && isNext && before.block.kind === 'paragraph';
  return runsOn || goesOnInWord(last.text) || /^[\p{Ll}]/u.test(first.text);
}

/** Where paragraphs begin with an indent, one without it at the top of a page goes on from the page before. */
function beginIndented(paragraphs: Paragraph[]): boolean {
  const long = paragraphs.filter(({ lines, cells }) => !cells && lines.length > 2);
  const indented = long.filter(({ lines, left }) => {
    const start = (lines[0]?.left ?? 0) - left;
    return start > 0.6 * (lines[0]?.size ?? 1) && start < 4 * (lines[0]?.size ?? 1);
  });
  return long.length >= 4 && indented.length >= 0.6 * long.length;
}

function append(before: Open, one: Open, vocabulary: () => Vocabulary): void {
  before.block.text = joinText([before.block.text, one.block.text], vocabulary);
  before.paragraph = one.paragraph;
  before.column = one.column;
}
