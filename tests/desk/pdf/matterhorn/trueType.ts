import type { FontProgram } from './fontProgram.ts';

/** The program of a FontFile2. @throws where a table is missing or too short */
export function readTrueType(bytes: Buffer): FontProgram {
  const tables = new Map<string, Buffer>();
  for (let at = 0; at < bytes.readUInt16BE(4); at++) {
    const entry = 12 + at * 16;
    const start = bytes.readUInt32BE(entry + 8);
    tables.set(
      bytes.toString('latin1', entry, entry + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)),
    );
  }
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (!found) throw new Error(`the font has no table ${tag}`);
    return found;
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const long = table('head').readInt16BE(50) === 1;
  const metrics = table('hhea').readUInt16BE(34);
  const offset = (glyph: number) =>
    long ? table('loca').readUInt32BE(glyph * 4) : table('loca').readUInt16BE(glyph * 2) * 2;
  return {
    glyphs: table('maxp').readUInt16BE(4),
    glyphOf: (cid) => cid,
    width: (glyph) => (table('hmtx').readUInt16BE(Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
    outline: (glyph) => table('glyf').subarray(offset(glyph), offset(glyph + 1)),
  };
}
