/** What of an embedded font program is looked at: how many glyphs, how wide each, and its outline's bytes. */
export interface FontProgram {
  glyphs: number;
  /** Which glyph a CID stands for where the PDF itself has no map. */
  glyphOf(cid: number): number;
  /** Thousandths of the em. */
  width(glyph: number): number;
  outline(glyph: number): Uint8Array;
}
