import type { Setting } from './setting.ts';
import { emptyStretch, type Piece, type Stretch, shaped } from './stretches.ts';

/** What is drawn where a word is parted: the writer draws a hyphen that is told to readers as a soft one (ISO 32000-1, 14.8.2.2.3). */
const SOFT_HYPHEN = '\u00ad';
const WORD = /\p{L}[\p{L}\p{M}’']*/gu;

/** A stretch cut where its words of so many letters may be parted; by itself where none may. Words joined again in a line are shaped again as one. */
export function hyphenated(setting: Setting, stretch: Stretch, letters = 0): Stretch[] {
  const last = stretch.pieces.at(-1);
  if (stretch.hyphen || !last) return [stretch];
  const parts: Stretch[] = [];
  let part = emptyStretch();
  for (const piece of stretch.pieces) {
    let from = 0;
    for (const at of pointsIn(setting, piece, letters)) {
      add(part, piecePart(setting, piece, from, at));
      part.hyphen = shaped(setting, SOFT_HYPHEN, piece.look, piece.level, piece.leftward)[0] ?? null;
      parts.push(part);
      part = emptyStretch();
      from = at;
    }
    add(part, from === 0 ? piece : piecePart(setting, piece, from, piece.text.length));
  }
  if (parts.length === 0) return [stretch];
  // What follows the word stands with its last part.
  const { spaces, spaceWidth, notes, ends } = stretch;
  parts.push({ ...part, spaces, spaceWidth, notes, ends });
  return parts;
}

/** Pieces with the word joined again that was cut between them. */
export function rejoined(setting: Setting, before: Piece, after: Piece): Piece {
  const [piece] = shaped(setting, before.text + after.text, before.look, before.level, before.leftward);
  return piece ?? before;
}

function pointsIn(setting: Setting, { text, look, leftward }: Piece, letters: number): number[] {
  if (leftward) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    word.length < letters ? [] : setting.measure.hyphenate(word, look.language).map((at) => index + at),
  );
}

function piecePart(setting: Setting, piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to);
  const width = (setting.measure.width(piece.look.face, text, piece.leftward) * piece.look.size) / 1000;
  return { ...piece, text, width };
}

function add(stretch: Stretch, piece: Piece): void {
  stretch.pieces.push(piece);
  stretch.width += piece.width;
}
