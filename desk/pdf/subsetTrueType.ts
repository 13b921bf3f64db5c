/** A TrueType font's tables, as views into its file. */
type Tables = Map<string, DataView>;

/** Tables that a font inside a PDF needs (ISO 32000-1, 9.9), in the order of their tags. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** Bits of a part of a composite glyph. */
const WORDS = 0x01;
const SCALE = 0x08;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/**
 * The font with the given glyphs only, each at its place in the list; parts of composite glyphs come after them. fontkit does the
 * same, but reads every glyph as an object first.
 */
export function subsetTrueType(bytes: Uint8Array, glyphs: number[]): Uint8Array {
  const tables = readTables(bytes);
  const all = [...glyphs];
  const placeOf = new Map(all.map((glyph, place) => [glyph, place]));
  const outline = outlines(tables);
  const drawn: Uint8Array[] = [];
  // The list grows while its composite glyphs are met.
  for (let place = 0; place < all.length; place += 1) {
    drawn.push(
      withParts(outline(all[place] ?? 0), (part) => {
        let known = placeOf.get(part);
        if (known === undefined) {
          known = all.push(part) - 1;
          placeOf.set(part, known);
        }
        return known;
      }),
    );
  }
  const { glyf, loca } = joined(drawn);
  const written = new Map<string, Uint8Array>();
  for (const tag of KEPT) {
    const table = tables.get(tag);
    if (table) written.set(tag, new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice());
  }
  written.set('glyf', glyf);
  written.set('loca', loca);
  written.set('hmtx', advances(tables, all));
  viewOf(written, 'head').setInt16(50, 1);
  viewOf(written, 'head').setUint32(8, 0);
  viewOf(written, 'hhea').setUint16(34, all.length);
  viewOf(written, 'maxp').setUint16(4, all.length);
  return fontFile(written);
}

function readTables(bytes: Uint8Array): Tables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables: Tables = new Map();
  for (let one = 0; one < file.getUint16(4); one += 1) {
    const at = 12 + one * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + file.getUint32(at + 8), file.getUint32(at + 12)));
  }
  return tables;
}

function table(tables: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new Error(`the font has no table ${tag}`);
  return found;
}

/** A glyph's outline as it stands in the font; empty for a space. */
function outlines(tables: Tables): (glyph: number) => Uint8Array {
  const [head, loca, glyf] = [table(tables, 'head'), table(tables, 'loca'), table(tables, 'glyf')];
  const offset =
    head.getInt16(50) === 0 ? (at: number) => loca.getUint16(at * 2) * 2 : (at: number) => loca.getUint32(at * 4);
  return (glyph) => new Uint8Array(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph));
}

/** A composite glyph with its parts under their new numbers; any other glyph as it is. */
function withParts(outline: Uint8Array, placeOf: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) return outline;
  const made = outline.slice();
  const view = new DataView(made.buffer);
  let at = 10;
  for (let flags = MORE; (flags & MORE) !== 0; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, placeOf(view.getUint16(at + 2)));
    at += 4 + (flags & WORDS ? 4 : 2);
    if (flags & SCALE) at += 2;
    else if (flags & TWO_SCALES) at += 4;
    else if (flags & MATRIX) at += 8;
  }
  return made;
}

/** Outlines one after the other, each at a multiple of four, and where each begins. */
function joined(drawn: Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array((drawn.length + 1) * 4);
  const offsets = new DataView(loca.buffer);
  let length = 0;
  drawn.forEach((outline, place) => {
    length += aligned(outline.length);
    offsets.setUint32((place + 1) * 4, length);
  });
  const glyf = new Uint8Array(length);
  drawn.forEach((outline, place) => {
    glyf.set(outline, offsets.getUint32(place * 4));
  });
  return { glyf, loca };
}

/** Advance and left side bearing of every glyph; in the font the last advances are said once. */
function advances(tables: Tables, glyphs: number[]): Uint8Array {
  const hmtx = table(tables, 'hmtx');
  const full = table(tables, 'hhea').getUint16(34);
  const made = new Uint8Array(glyphs.length * 4);
  const view = new DataView(made.buffer);
  glyphs.forEach((glyph, place) => {
    view.setUint16(place * 4, hmtx.getUint16(Math.min(glyph, full - 1) * 4));
    const bearing = glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2;
    view.setInt16(place * 4 + 2, hmtx.getInt16(bearing));
  });
  return made;
}

function viewOf(tables: Map<string, Uint8Array>, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new Error(`the font has no table ${tag}`);
  return new DataView(found.buffer, found.byteOffset, found.byteLength);
}

/** What makes all of a font's words add up to the sum that its head promises. */
const WHOLE = 0xb1b0afba;

function fontFile(tables: Map<string, Uint8Array>): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + entries.length * 16;
  const length = entries.reduce((sum, [, one]) => sum + aligned(one.length), start);
  const bytes = new Uint8Array(length);
  const file = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(entries.length));
  file.setUint32(0, 0x00010000);
  file.setUint16(4, entries.length);
  file.setUint16(6, 16 * 2 ** power);
  file.setUint16(8, power);
  file.setUint16(10, 16 * (entries.length - 2 ** power));
  let at = start;
  let head = 0;
  entries.forEach(([tag, one], index) => {
    bytes.set(one, at);
    const entry = 12 + index * 16;
    for (let sign = 0; sign < 4; sign += 1) bytes[entry + sign] = tag.charCodeAt(sign);
    file.setUint32(entry + 4, sumOf(file, at, aligned(one.length)));
    file.setUint32(entry + 8, at);
    file.setUint32(entry + 12, one.length);
    if (tag === 'head') head = at;
    at += aligned(one.length);
  });
  file.setUint32(head + 8, WHOLE - sumOf(file, 0, length));
  return bytes;
}

function sumOf(file: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + file.getUint32(at)) >>> 0;
  return sum;
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
