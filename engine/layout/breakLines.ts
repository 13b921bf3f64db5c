import type { Setting } from './setting.ts';
import { type Piece, type Stretch, shaped } from './stretches.ts';

/** A finished line: pieces from left to right; `width` without the spaces at its end. */
export interface Line {
  pieces: Piece[];
  width: number;
  notes: number[];
}

/** First fit: the first line takes what goes into `first` points, the others what goes into `rest`. What is wider by itself is cut between two signs. */
export function breakLines(setting: Setting, stretches: Stretch[], first: number, rest = first): Line[] {
  const lines: Line[] = [];
  let line: Line = { pieces: [], width: 0, notes: [] };
  /** Of the line with the spaces at its end. */
  let full = 0;
  const endLine = () => {
    lines.push(line);
    line = { pieces: [], width: 0, notes: [] };
    full = 0;
  };
  const add = (stretch: Stretch) => {
    for (const piece of stretch.pieces) line.pieces.push(piece);
    for (const piece of stretch.spaces) line.pieces.push(piece);
    line.width = full + stretch.width;
    full = line.width + stretch.spaceWidth;
    for (const note of stretch.notes) line.notes.push(note);
    if (stretch.ends) endLine();
  };
  for (const stretch of stretches) {
    if (full > 0 && full + stretch.width > (lines.length === 0 ? first : rest)) endLine();
    if (stretch.width <= (lines.length === 0 ? first : rest)) {
      add(stretch);
      continue;
    }
    for (const part of cutStretch(setting, stretch, Math.min(first, rest))) {
      if (full > 0) endLine();
      add(part);
    }
  }
  if (line.pieces.length > 0 || lines.length === 0) endLine();
  return lines;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Parts that each fit; no sign is ever parted from its marks. */
function cutStretch(setting: Setting, stretch: Stretch, width: number): Stretch[] {
  const parts: Stretch[] = [];
  let part: Stretch = { pieces: [], spaces: [], width: 0, spaceWidth: 0, notes: [], ends: false };
  const endPart = () => {
    parts.push(part);
    part = { pieces: [], spaces: [], width: 0, spaceWidth: 0, notes: [], ends: false };
  };
  for (const piece of stretch.pieces) {
    let text = '';
    let used = 0;
    const keep = () => {
      if (text === '') return;
      for (const one of shaped(setting, text, piece.look)) {
        part.pieces.push(one);
        part.width += one.width;
      }
      text = '';
      used = 0;
    };
    for (const { segment } of graphemes.segment(piece.text)) {
      const advance = shaped(setting, segment, piece.look).reduce((sum, one) => sum + one.width, 0);
      if (part.width + used + advance > width && (text !== '' || part.pieces.length > 0)) {
        keep();
        endPart();
      }
      text += segment;
      used += advance;
    }
    keep();
  }
  // Notes and a forced end belong to the last part: there their numbers stand.
  part.spaces = stretch.spaces;
  part.spaceWidth = stretch.spaceWidth;
  part.notes = stretch.notes;
  part.ends = stretch.ends;
  endPart();
  return parts;
}
