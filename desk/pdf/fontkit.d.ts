declare module 'fontkit' {
  export interface Glyph {
    id: number;
    codePoints: number[];
    advanceWidth: number;
    /** The outline taken apart, or null where there is none; only of TrueType. */
    _decode?: () => unknown;
  }
  export interface Position {
    xAdvance: number;
    yAdvance: number;
    xOffset: number;
    yOffset: number;
  }
  /** Lengths in font units, `unitsPerEm` to the em. */
  export interface Font {
    unitsPerEm: number;
    ascent: number;
    descent: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Glyphs met before, by id; each keeps the code points it was first met with. */
    _glyphs: Record<number, unknown>;
    getGlyph(id: number, codePoints?: number[]): Glyph;
    layout(text: string): { glyphs: Glyph[]; positions: Position[]; advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Font;
}
