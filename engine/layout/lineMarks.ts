import type { GlyphRun } from '../nouns/page.ts';
import type { RoleStyle } from '../nouns/theme.ts';
import type { Line } from './breakLines.ts';
import type { Setting } from './setting.ts';
import { faceOf, type Look } from './stretches.ts';

/** A line's runs; pieces of one look become one run. `x` is the left edge, `baseline` from the band's top. */
export function lineMarks(line: Line, x: number, baseline: number): GlyphRun[] {
  const runs: GlyphRun[] = [];
  let look: Look | null = null;
  let run: GlyphRun | null = null;
  let at = x;
  for (const piece of line.pieces) {
    if (run && look && sameLook(look, piece.look)) {
      run.words.push(piece.text);
      run.width += piece.width;
    } else {
      look = piece.look;
      run = {
        kind: 'run',
        x: at,
        baseline: baseline - look.rise,
        width: piece.width,
        face: look.face,
        size: look.size,
        colour: look.colour,
        words: [piece.text],
        node: look.node,
        ...(look.link ? { link: look.link } : {}),
      };
      runs.push(run);
    }
    at += piece.width;
  }
  return runs;
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
