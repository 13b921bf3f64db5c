import type { Glyph, Hiding } from './glyph.ts';
import { letterOf } from './letterOf.ts';
import { holds, pointIn, times } from './matrix.ts';
import type { Paints } from './paints.ts';
import type { Pen, TextPlace } from './pen.ts';

/** What one text operator shows, and its place in the order of drawing. */
export interface Shown {
  at: number;
  glyphs: Glyph[];
  /** The middle of each glyph's body. */
  middles: [number, number][];
  /** Cut out as a window: what is painted later is seen through it. */
  isWindow: boolean;
}

interface Mark {
  at: number;
  off: boolean;
  artifact: boolean;
}

/** A glyph as pdf.js hands it out. */
interface Drawn {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
  vmetric?: number[] | null;
}

/** Points: nobody reads what is smaller. */
const TINIEST = 0.5;
const FAINTEST = 0.05;

/** Places what a text operator shows and moves the text's place on. Numbers between the glyphs are thousandths of an em, to go back by. */
export function setGlyphs(drawn: unknown[], pen: Pen, text: TextPlace, { at, off, artifact }: Mark): Shown {
  const { font, size } = pen;
  const space = times(pen.place, text.matrix);
  const along = font.vertical ? ([-space[2], -space[3]] as const) : ([space[0], space[1]] as const);
  const unit = Math.hypot(...along) * (font.vertical ? 1 : Math.abs(pen.stretch));
  const em = heightOf(drawn, pen) * (font.vertical ? Math.hypot(space[0], space[1]) : Math.hypot(space[2], space[3]));
  const turned = font.vertical ? size < 0 : size * pen.stretch < 0;
  const angle = angleOf(turned ? -along[0] : along[0], turned ? -along[1] : along[1]);
  const glyphs: Glyph[] = [];
  const middles: [number, number][] = [];
  let pace = 0;
  for (const one of drawn) {
    if (typeof one === 'number') {
      pace += ((font.vertical ? 1 : -1) * one * size) / 1000;
      continue;
    }
    const glyph = one as Drawn | null;
    if (glyph === null || typeof glyph !== 'object') continue;
    const advance = advanceOf(glyph, pen);
    const spacing = (pen.letterSpacing + (glyph.isSpace ? pen.wordSpacing : 0)) * (font.vertical ? -1 : 1);
    const letter = letterOf(glyph.unicode ?? '');
    if (letter !== '') {
      const [x, y] = font.vertical ? pointIn(space, 0, pen.rise - pace) : pointIn(space, pace * pen.stretch, pen.rise);
      const width = Math.abs(advance) * unit;
      const middle = middleOf(x, y, width, em, angle);
      glyphs.push({
        text: letter,
        x,
        y,
        width,
        size: em,
        angle,
        tracking: spacing * Math.sign(size || 1) * unit,
        bold: font.bold || pen.mode === 2,
        hiding: hidingOf(pen, em, off, holds(pen.clip, ...middle, 1)),
        artifact,
      });
      middles.push(middle);
    }
    pace += advance + spacing;
  }
  const [x, y] = font.vertical ? [0, -pace] : [pace * pen.stretch, 0];
  text.matrix = times(text.matrix, [1, 0, 0, 1, x, y]);
  return { at, glyphs, middles, isWindow: pen.mode > 3 };
}

/** Height of an em in units of text. The box that a Type 3 font states is often made up: then its glyphs' widths say more. */
function heightOf(drawn: unknown[], pen: Pen): number {
  const { font, size } = pen;
  const stated = Math.abs(size) * font.height;
  if (!font.isDrawn) return stated;
  const glyphs = drawn.filter((one) => typeof one === 'object' && one !== null) as Drawn[];
  const usual = glyphs.reduce((sum, one) => sum + Math.abs(advanceOf(one, pen)), 0) / Math.max(1, glyphs.length);
  return usual > 0 && (stated < 1.1 * usual || stated > 6 * usual) ? 2 * usual : stated;
}

function advanceOf({ width = 0, vmetric }: Drawn, { font, size }: Pen): number {
  const ems = font.vertical ? -(vmetric?.[0] ?? -1000) : width;
  return (Number.isFinite(ems) ? ems : 0) * font.scale * size;
}

function angleOf(x: number, y: number): number {
  const degrees = Math.round((Math.atan2(y, x) * 180) / Math.PI);
  return (degrees + 360) % 360;
}

/** Half the advance along the line and a third of an em above the baseline. */
function middleOf(x: number, y: number, width: number, em: number, angle: number): [number, number] {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [x + (cos * width) / 2 + (sin * em) / 3, y + (sin * width) / 2 - (cos * em) / 3];
}

function hidingOf(pen: Pen, em: number, off: boolean, isInside: boolean): Hiding {
  if (off) return 'switched-off';
  if (pen.mode === 3 || pen.opacity < FAINTEST) return 'invisible';
  if (!(em >= TINIEST)) return 'tiny';
  return isInside ? '' : 'outside';
}

/** Whether a text differs from the ground it is set on. Patterns and outlines of another colour always do. */
export function isStandingOut({ middles }: Shown, pen: Pen, paints: Paints): boolean {
  const [x, y] = middles[0] ?? [0, 0];
  const inks = pen.mode % 4 === 1 ? [pen.stroke] : pen.mode % 4 === 2 ? [pen.fill, pen.stroke] : [pen.fill];
  // Text in mode 7 is a window through which something else is seen.
  return pen.mode === 7 || inks.some((ink) => ink === '' || !paints.isGround(ink, x, y));
}
