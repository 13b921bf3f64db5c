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
  if (!rightToLeft && line.pieces.every((piece) => piece.level === 0)) return rightwardRuns(line, x, baseline);
  return placedRuns(placedPieces(line, x, rightToLeft), baseline, line.spaceExtra);
}

/** Nearly all lines: every piece stands where the one before it ends. Runs are measured before they are made, for most words of a file pass here. */
function rightwardRuns({ pieces, trailing, width, spaceExtra }: Line, x: number, baseline: number): GlyphRun[] {
  let runs: GlyphRun[] | null = null;
  const count = pieces.length + trailing.length;
  const nth = (index: number) => (index < pieces.length ? pieces[index] : trailing[index - pieces.length]) as Piece;
  let at = x;
  let from = 0;
  while (from < count) {
    const first = nth(from);
    if (from === pieces.length) at = x + width;
    const start = at;
    let to = from;
    while (to < count) {
      const piece = nth(to);
      if (to > from && !sameLook(first.look, piece.look)) break;
      // Only here something may lie between two pieces: a justified line ends at its edge.
      if (to === pieces.length && to > from && Math.abs(at - x - width) >= TOUCHING) break;
      at += spaceExtra === 0 || to >= pieces.length ? piece.width : piece.width + spacesIn(piece) * spaceExtra;
      to += 1;
    }
    const words = new Array<string>(to - from);
    for (let index = from; index < to; index += 1) words[index - from] = nth(index).text;
    const run = runOf(first, words, start, at - start, baseline, spaceExtra);
    // Most lines are one run: a list that has to grow takes room for seventeen.
    if (runs === null) runs = [run];
    else runs.push(run);
    from = to;
  }
  return runs ?? [];
}

/** Points between two pieces that stand side by side, at most. */
const TOUCHING = 1e-6;

/** Pieces that touch and look alike are one run; every piece that runs from right to left is one of its own. */
function placedRuns(placed: PlacedPiece[], baseline: number, spaceExtra: number): GlyphRun[] {
  const runs: GlyphRun[] = [];
  let look: Look | null = null;
  let end = 0;
  for (const { piece, x, width } of placed) {
    const run = runs.at(-1);
    const goesOn = run && !run.rightToLeft && !piece.leftward && Math.abs(x - end) < TOUCHING;
    if (goesOn && look && sameLook(look, piece.look)) {
      run.words.push(piece.text);
      run.width += width;
    } else {
      look = piece.look;
      runs.push(runOf(piece, [piece.text], x, width, baseline, spaceExtra));
    }
    end = x + width;
  }
  return runs;
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

function runOf(
  { look, leftward }: Piece,
  words: string[],
  x: number,
  width: number,
  baseline: number,
  extra: number,
): GlyphRun {
  return {
    kind: 'run',
    x,
    baseline: baseline - look.rise,
    width,
    face: look.face,
    size: look.size,
    colour: look.colour,
    words,
    node: look.node,
    rightToLeft: leftward ? true : undefined,
    spaceExtra: extra === 0 ? undefined : extra,
    link: look.link,
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
