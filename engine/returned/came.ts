import { type ParagraphMark, readMark } from '../marks/paragraphMark.ts';
import type { Hand, ReturnedParagraph, ReturnedPiece } from '../nouns/returned.ts';
import { type Line, openLine } from './line.ts';

/** A paragraph as it reads with all tracked changes taken. */
export interface Came {
  at: number;
  /** Its places in the file: more than one where an end was deleted between them. */
  from: number[];
  paragraph: ReturnedParagraph;
  marks: ParagraphMark[];
  line: Line;
  /** What was taken out of it, tracked. */
  deleted: { text: string; hand: Hand }[];
  /** All of it is new, tracked. */
  inserted: Hand | null;
}

/** A paragraph that reads as nothing any more, tracked. */
export interface Gone {
  marks: ParagraphMark[];
  text: string;
  hand: Hand;
}

/** The paragraphs of a file as they would read with every tracked change accepted. `noteOf` names a note alike on both sides. */
export function cameParagraphs(
  paragraphs: ReturnedParagraph[],
  noteOf: (id: string) => string,
): { came: Came[]; gone: Gone[] } {
  const came: Came[] = [];
  const gone: Gone[] = [];
  let carried: { paragraph: ReturnedParagraph; at: number }[] = [];
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.kind === 'contents') return;
    const isNothing = !paragraph.pieces.some((piece) => piece.deleted === null);
    const next = paragraphs[at + 1];
    const joins = paragraph.endDeleted !== null && next !== undefined && sameCell(paragraph, next);
    if (paragraph.endDeleted && isNothing && carried.length === 0) {
      const text = paragraph.pieces.map((piece) => piece.text).join('');
      gone.push({ marks: marksOf([paragraph]), text, hand: paragraph.pieces[0]?.deleted ?? paragraph.endDeleted });
      return;
    }
    carried.push({ paragraph, at });
    if (joins) return;
    came.push(joined(carried, came.length, noteOf));
    carried = [];
  });
  if (carried.length > 0) came.push(joined(carried, came.length, noteOf));
  return { came, gone };
}

function joined(
  parts: { paragraph: ReturnedParagraph; at: number }[],
  at: number,
  noteOf: (id: string) => string,
): Came {
  const pieces = parts.flatMap(({ paragraph }) => paragraph.pieces);
  const kept = pieces.filter((piece) => piece.deleted === null);
  const [first] = parts;
  if (!first) throw new Error('a paragraph of nothing');
  const paragraph = (parts.find((part) => part.paragraph.pieces.some((one) => one.deleted === null)) ?? first)
    .paragraph;
  const { line, add } = openLine();
  for (const piece of kept) add(piece.text, lookOf(piece, noteOf));
  return {
    at,
    from: parts.map((part) => part.at),
    paragraph,
    marks: marksOf(parts.map((part) => part.paragraph)),
    line,
    deleted: pieces.flatMap((piece) => (piece.deleted ? [{ text: piece.text, hand: piece.deleted }] : [])),
    inserted: kept.length > 0 && kept.every((piece) => piece.inserted) ? (kept[0]?.inserted ?? null) : null,
  };
}

function lookOf(piece: ReturnedPiece, noteOf: (id: string) => string) {
  const { bold, italic, link, inserted, formatted } = piece;
  return { bold, italic, link, inserted, formatted, note: piece.kind === 'note' ? noteOf(piece.note) : '' };
}

function marksOf(paragraphs: ReturnedParagraph[]): ParagraphMark[] {
  return [...new Set(paragraphs.flatMap(({ marks }) => marks))].flatMap((name) => readMark(name) ?? []);
}

function sameCell(one: ReturnedParagraph, other: ReturnedParagraph): boolean {
  return JSON.stringify(one.cell) === JSON.stringify(other.cell);
}
