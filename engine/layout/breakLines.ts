import { bestEnds, type LineRoom } from './bestEnds.ts';
import { fitStretches } from './fitStretches.ts';
import { hyphenated, rejoined } from './hyphenated.ts';
import type { Setting } from './setting.ts';
import type { Piece, Stretch } from './stretches.ts';

/** A finished line: pieces in the order of reading, the spaces at its end apart; `width` without these. */
export interface Line {
  pieces: Piece[];
  trailing: Piece[];
  width: number;
  notes: number[];
  /** Points that every space within it is wider than it was measured. */
  spaceExtra: number;
}

/** A column of less than this many ems would be ragged without parted words. */
const NARROW = 16;
/** Ragged lines part no word of fewer letters: “9 Janu-ary” in a cell reads worse than a short line. */
const LONG_WORD = 10;

/** All lines of a paragraph are chosen together (Knuth and Plass, 1981). What is wider than a line by itself is parted, in the end between any two signs. */
export function breakLines(setting: Setting, stretches: Stretch[], room: LineRoom, size: number): Line[] {
  const narrowest = Math.min(room.first, room.rest);
  const parts = room.justified || narrowest < NARROW * size;
  const whole = parts
    ? stretches.flatMap((stretch) => hyphenated(setting, stretch, room.justified ? 0 : LONG_WORD))
    : stretches;
  const fitting = fitStretches(setting, whole, narrowest);
  const lines: Line[] = [];
  let from = 0;
  for (const to of forcedEnds(fitting)) {
    const part = from === 0 && to === fitting.length ? fitting : fitting.slice(from, to);
    const width = () => (lines.length === 0 ? room.first : room.rest);
    let start = 0;
    for (const end of bestEnds(part, { ...room, first: width() })) {
      const line = lineOf(setting, part, start, end);
      lines.push(room.justified ? filled(line, width(), end === part.length) : line);
      start = end;
    }
    from = to;
  }
  if (lines.length === 0) lines.push({ pieces: [], trailing: [], width: 0, notes: [], spaceExtra: 0 });
  return lines;
}

function forcedEnds(stretches: Stretch[]): number[] {
  const ends: number[] = [];
  stretches.forEach((stretch, index) => {
    if (stretch.ends) ends.push(index + 1);
  });
  if (stretches.length > 0 && ends.at(-1) !== stretches.length) ends.push(stretches.length);
  return ends;
}

/** Spaces grow to this many ems at most: beyond that a ragged line is the smaller evil. */
const WIDEST_SPACE = 1.2;

/** The stretches from `start` to `end` as a line. */
function lineOf(setting: Setting, stretches: Stretch[], start: number, end: number): Line {
  // At its length at once: growing sign by sign, the lists of a file's lines would be most of what a paragraph throws away.
  const pieces = new Array<Piece>(mostPieces(stretches, start, end));
  const notes: number[] = [];
  let count = 0;
  let goesOn = false;
  for (let index = start; index < end; index += 1) {
    const stretch = stretches[index] as Stretch;
    const inner = index < end - 1;
    for (const piece of stretch.pieces) {
      if (goesOn && count > 0) pieces[count - 1] = rejoined(setting, pieces[count - 1] as Piece, piece);
      else pieces[count++] = piece;
      goesOn = false;
    }
    if (inner) for (const space of stretch.spaces) pieces[count++] = space;
    else if (stretch.hyphen) pieces[count++] = stretch.hyphen;
    goesOn = inner && stretch.hyphen !== null;
    for (const note of stretch.notes) notes.push(note);
  }
  pieces.length = count;
  let width = 0;
  for (const piece of pieces) width += piece.width;
  return { pieces, trailing: stretches[end - 1]?.spaces ?? [], width, notes, spaceExtra: 0 };
}

function mostPieces(stretches: Stretch[], start: number, end: number): number {
  let most = 1;
  for (let index = start; index < end; index += 1) {
    const { pieces, spaces } = stretches[index] as Stretch;
    most += pieces.length + spaces.length;
  }
  return most;
}

/** A line of a justified paragraph: its spaces fill the width. The last one ends where it ends, unless it was taken only because its spaces can shrink. */
function filled(line: Line, width: number, isLast: boolean): Line {
  if (isLast && line.width <= width) return line;
  const spaces = line.pieces.reduce((sum, piece) => sum + spacesIn(piece), 0);
  const extra = (width - line.width) / spaces;
  const size = Math.max(0, ...line.pieces.map((piece) => piece.look.size));
  if (spaces === 0 || extra > WIDEST_SPACE * size) return line;
  return { ...line, width, spaceExtra: extra };
}

/** Spaces that justification may widen: pieces that are nothing but spaces. */
export function spacesIn({ text }: Piece): number {
  return /^ +$/.test(text) ? text.length : 0;
}
