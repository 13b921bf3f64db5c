import type { GlyphRun } from '../nouns/page.ts';
import type { RoleStyle } from '../nouns/theme.ts';
import { visualOrder } from '../script/bidiLevels.ts';
import { type Line, spacesIn } from './breakLines.ts';
import type { Setting } from './setting.ts';
import { faceOf, type Look, type Piece } from './stretches.ts';

/**
 * A line's runs in the order of reading. Pieces of one look that run from left to right become one run; every word that runs from
 * right to left is one of its own. `x` is the line's left edge, `baseline` counts from the band's top.
 */
export function lineMarks(line: Line, x: number, baseline: number, rightToLeft = false): GlyphRun[] {
  const writer = runWriter(baseline, line.spaceExtra);
  if (rightToLeft || line.pieces.some((piece) => piece.level > 0)) {
    for (const { piece, x: at, width } of placedPieces(line, x, rightToLeft)) writer.add(piece, at, width);
    return writer.runs;
  }
  let at = x;
  for (const piece of line.pieces) {
    const width = line.spaceExtra === 0 ? piece.width : piece.width + spacesIn(piece) * line.spaceExtra;
    writer.add(piece, at, width);
    at += width;
  }
  let after = x + line.width;
  for (const piece of line.trailing) {
    writer.add(piece, after, piece.width);
    after += piece.width;
  }
  return writer.runs;
}

/** Joins pieces to runs. */
function runWriter(baseline: number, spaceExtra: number) {
  const runs: GlyphRun[] = [];
  let run: GlyphRun | null = null;
  let look: Look | null = null;
  let end = 0;
  return {
    runs,
    add(piece: Piece, at: number, width: number): void {
      if (
        run &&
        look &&
        !run.rightToLeft &&
        !piece.leftward &&
        Math.abs(at - end) < 1e-6 &&
        sameLook(look, piece.look)
      ) {
        run.words.push(piece.text);
        run.width += width;
      } else {
        look = piece.look;
        run = runOf(piece, at, width, baseline, spaceExtra);
        runs.push(run);
      }
      end = at + width;
    },
  };
}

interface PlacedPiece {
  piece: Piece;
  level: number;
  x: number;
  width: number;
}

/** Pieces with their places, in the order of reading. Spaces at the line's end stand outside of it (UAX 9, rule L1). */
function placedPieces({ pieces, trailing, width, spaceExtra }: Line, x: number, rightToLeft: boolean): PlacedPiece[] {
  const placed = pieces.map((piece): PlacedPiece => {
    return { piece, level: piece.level, x: 0, width: piece.width + spacesIn(piece) * spaceExtra };
  });
  let at = x;
  for (const one of placed.some(({ level }) => level > 0) ? visualOrder(placed) : placed) {
    one.x = at;
    at += one.width;
  }
  let after = rightToLeft ? x : x + width;
  for (const piece of trailing) {
    if (rightToLeft) after -= piece.width;
    placed.push({ piece, level: rightToLeft ? 1 : 0, x: after, width: piece.width });
    if (!rightToLeft) after += piece.width;
  }
  return placed;
}

function runOf({ text, look, leftward }: Piece, x: number, width: number, baseline: number, extra: number): GlyphRun {
  return {
    kind: 'run',
    x,
    baseline: baseline - look.rise,
    width,
    face: look.face,
    size: look.size,
    colour: look.colour,
    words: [text],
    node: look.node,
    ...(leftward ? { rightToLeft: true } : {}),
    ...(extra === 0 ? {} : { spaceExtra: extra }),
    ...(look.link ? { link: look.link } : {}),
  };
}

/** From the top of a line to its baseline: the type stands in the middle of its leading. */
export function baselineOf({ measure }: Setting, style: RoleStyle): number {
  const face = faceOf(style, false, false);
  const ascent = (measure.ascent(face) * style.size) / 1000;
  const descent = (measure.descent(face) * style.size) / 1000;
  return (style.leading - ascent - descent) / 2 + ascent;
}

function sameLook(a: Look, b: Look): boolean {
  return (
    a === b ||
    (a.node === b.node &&
      a.face === b.face &&
      a.size === b.size &&
      a.colour === b.colour &&
      a.rise === b.rise &&
      a.link === b.link)
  );
}
