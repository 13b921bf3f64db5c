declare module 'fontkit' {
  /** The glyphs of a font that a file needs, each with a place of its own; the first is .notdef. */
  export interface Subset {
    /** The glyph's place, made where it has none. */
    includeGlyph(id: number): number;
    /** Glyph by place. */
    glyphs: number[];
    /** There where the outlines are PostScript's. */
    cff?: unknown;
    encode(): Uint8Array;
  }
  /** Lengths in font units, `unitsPerEm` to the em. */
  export interface Font {
    postscriptName: string;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    capHeight: number;
    xHeight: number;
    italicAngle: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    'OS/2'?: { sFamilyClass: number };
    post: { isFixedPitch: number };
    head: { macStyle: { italic: boolean } };
    getGlyph(id: number): { advanceWidth: number };
    createSubset(): Subset;
  }
  export function create(bytes: Uint8Array): Font;
}
