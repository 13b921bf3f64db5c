import { type Box, IDENTITY, type Matrix } from './matrix.ts';

/** What the reader needs to know of a font. */
export interface FontLook {
  /** Glyph widths to ems. */
  scale: number;
  /** Ems of the file to ems of the eye: Type 3 fonts have units of their own. */
  height: number;
  vertical: boolean;
  /** Its glyphs are drawings (Type 3). */
  isDrawn: boolean;
  bold: boolean;
}

export const PLAIN_FONT: FontLook = { scale: 0.001, height: 1, vertical: false, isDrawn: false, bold: false };

/** The graphics state of a page, as far as it says where text stands and whether it can be seen. */
export interface Pen {
  place: Matrix;
  clip: Box;
  /** '#rrggbb'; '' for a pattern. */
  fill: string;
  stroke: string;
  /** 0 to 1. */
  opacity: number;
  /** Blended, masked or inside a see-through group: what it paints hides nothing. */
  veiled: boolean;
  /** Inside such a group, where the state of its own starts afresh. */
  group: boolean;
  mode: number;
  font: FontLook;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
}

export function newPen(place: Matrix, clip: Box): Pen {
  return {
    place,
    clip,
    fill: '#000000',
    stroke: '#000000',
    opacity: 1,
    veiled: false,
    group: false,
    mode: 0,
    font: PLAIN_FONT,
    size: 0,
    letterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
}

/** Where the next text goes: it is no part of what `save` keeps. */
export interface TextPlace {
  matrix: Matrix;
  line: Matrix;
}

export const newTextPlace = (): TextPlace => ({ matrix: IDENTITY, line: IDENTITY });
