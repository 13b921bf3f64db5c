import type { FontProgram } from './fontProgram.ts';

type Dict = Map<number, number[]>;

/** Operators of a DICT; 12 is an escape: 12 36 counts as 1236. */
const CHARSET = 15;
const CHAR_STRINGS = 17;
const PRIVATE = 18;
const SUBRS = 19;
const DEFAULT_WIDTH = 20;
const NOMINAL_WIDTH = 21;
const MATRIX = 1207;
const ROS = 1230;
const FD_ARRAY = 1236;
const FD_SELECT = 1237;

/** Of the glyphs of one FDArray entry, or of all. */
interface Private {
  defaultWidth: number;
  nominalWidth: number;
  subrs: Buffer[];
}

/** The program of a FontFile3 of the subtype CIDFontType0C: bare CFF (Adobe Technical Note 5176). @throws where it is broken */
export function readCompactFont(bytes: Buffer): FontProgram {
  const names = readIndex(bytes, bytes.readUInt8(2));
  const tops = readIndex(bytes, names.end);
  const strings = readIndex(bytes, tops.end);
  const { items: globals } = readIndex(bytes, strings.end);
  const top = readDict(tops.items[0] ?? Buffer.alloc(0));
  const { items: charStrings } = readIndex(bytes, entry(top, CHAR_STRINGS));
  const composite = top.has(ROS);
  const descriptions = composite ? readIndex(bytes, entry(top, FD_ARRAY)).items.map(readDict) : [top];
  const privates = descriptions.map((one) => readPrivate(bytes, one));
  const select = composite ? readSelect(bytes, entry(top, FD_SELECT), charStrings.length) : () => 0;
  const byCid = composite ? readCharset(bytes, entry(top, CHARSET), charStrings.length) : null;
  const matrix = top.get(MATRIX) ?? descriptions[0]?.get(MATRIX);
  const scale = (matrix?.[0] ?? 0.001) * 1000;

  return {
    glyphs: charStrings.length,
    // A CID that the program does not know shows .notdef (ISO 32000-1, 9.7.6.3).
    glyphOf: (cid) => (byCid ? (byCid.get(cid) ?? 0) : cid),
    outline(glyph) {
      const code = charStrings[glyph] ?? Buffer.alloc(0);
      // No more than a width and endchar: nothing is drawn.
      return code.length <= 6 ? Buffer.alloc(0) : code;
    },
    width(glyph) {
      const of = privates[select(glyph)];
      const code = charStrings[glyph];
      if (!of || !code) throw new Error(`the font has no glyph ${glyph}`);
      const said = saidWidth(code, of.subrs, globals);
      return (said === null ? of.defaultWidth : of.nominalWidth + said) * scale;
    },
  };
}

function readIndex(bytes: Buffer, at: number): { items: Buffer[]; end: number } {
  const count = bytes.readUInt16BE(at);
  if (count === 0) return { items: [], end: at + 2 };
  const size = bytes.readUInt8(at + 2);
  const offset = (one: number) => bytes.readUIntBE(at + 3 + one * size, size);
  const base = at + 2 + (count + 1) * size;
  const items = Array.from({ length: count }, (_, one) => bytes.subarray(base + offset(one), base + offset(one + 1)));
  return { items, end: base + offset(count) };
}

function readDict(bytes: Buffer): Dict {
  const dict: Dict = new Map();
  let operands: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes.readUInt8(at++);
    if (first <= 21) {
      dict.set(first === 12 ? 1200 + bytes.readUInt8(at++) : first, operands);
      operands = [];
    } else if (first === 29) {
      operands.push(bytes.readInt32BE(at));
      at += 4;
    } else if (first === 30) {
      const signs = '0123456789.E?? -'.split('');
      let real = '';
      for (let ended = false; !ended && at < bytes.length; at++) {
        const byte = bytes.readUInt8(at);
        for (const nibble of [byte >> 4, byte & 15]) {
          if (nibble === 15) ended = true;
          else if (!ended) real += nibble === 12 ? 'E-' : nibble === 14 ? '-' : signs[nibble];
        }
      }
      operands.push(Number(real));
    } else {
      const [value, length] = shortNumber(bytes, at - 1);
      operands.push(value);
      at += length - 1;
    }
  }
  return dict;
}

/** A number of one to three bytes as DICTs and charstrings write it, with its length. */
function shortNumber(bytes: Buffer, at: number): [number, number] {
  const first = bytes.readUInt8(at);
  if (first === 28) return [bytes.readInt16BE(at + 1), 3];
  if (first <= 246) return [first - 139, 1];
  const second = bytes.readUInt8(at + 1);
  return [first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108, 2];
}

function entry(dict: Dict, operator: number): number {
  const value = dict.get(operator)?.[0];
  if (value === undefined) throw new Error(`the font has no entry ${operator}`);
  return value;
}

function readPrivate(bytes: Buffer, description: Dict): Private {
  const [size, at] = description.get(PRIVATE) ?? [0, 0];
  const dict = readDict(bytes.subarray(at, (at ?? 0) + (size ?? 0)));
  const subrs = dict.get(SUBRS)?.[0];
  return {
    defaultWidth: dict.get(DEFAULT_WIDTH)?.[0] ?? 0,
    nominalWidth: dict.get(NOMINAL_WIDTH)?.[0] ?? 0,
    subrs: subrs === undefined ? [] : readIndex(bytes, (at ?? 0) + subrs).items,
  };
}

function readSelect(bytes: Buffer, at: number, glyphs: number): (glyph: number) => number {
  if (bytes.readUInt8(at) === 0) return (glyph) => bytes.readUInt8(at + 1 + glyph);
  const of: number[] = [];
  for (let range = 0; range < bytes.readUInt16BE(at + 1); range++) {
    const place = at + 3 + range * 3;
    for (let glyph = bytes.readUInt16BE(place); glyph < bytes.readUInt16BE(place + 3); glyph++) {
      if (glyph < glyphs) of[glyph] = bytes.readUInt8(place + 2);
    }
  }
  return (glyph) => of[glyph] ?? -1;
}

/** CID to glyph. */
function readCharset(bytes: Buffer, at: number, glyphs: number): Map<number, number> {
  const format = bytes.readUInt8(at);
  const byCid = new Map([[0, 0]]);
  let place = at + 1;
  for (let glyph = 1; glyph < glyphs; ) {
    const first = bytes.readUInt16BE(place);
    const more = format === 0 ? 0 : format === 1 ? bytes.readUInt8(place + 2) : bytes.readUInt16BE(place + 2);
    place += 2 + format;
    for (let step = 0; step <= more && glyph < glyphs; step++) byCid.set(first + step, glyph++);
  }
  return byCid;
}

/** The width that a charstring says before its first drawing, null where it leaves it out (Adobe Technical Note 5177, 4.1). */
function saidWidth(code: Buffer, subrs: Buffer[], globals: Buffer[]): number | null {
  const stack: number[] = [];
  // Operands beyond an operator's own; stems take pairs.
  const beyond: Record<number, (count: number) => boolean> = { 21: (n) => n > 2, 22: (n) => n > 1, 4: (n) => n > 1 };
  for (const stem of [1, 3, 18, 19, 20, 23]) beyond[stem] = (n) => n % 2 === 1;
  beyond[14] = (n) => n === 1 || n === 5;

  /** Undefined while nothing has been drawn yet. */
  function read(bytes: Buffer): number | null | undefined {
    for (let at = 0; at < bytes.length; ) {
      const first = bytes.readUInt8(at);
      if (first === 255) {
        stack.push(bytes.readInt32BE(at + 1) / 65536);
        at += 5;
      } else if (first === 28 || first >= 32) {
        const [value, length] = shortNumber(bytes, at);
        stack.push(value);
        at += length;
      } else if (first === 10 || first === 29) {
        const known = first === 10 ? subrs : globals;
        const bias = known.length < 1240 ? 107 : known.length < 33900 ? 1131 : 32768;
        const called = read(known[(stack.pop() ?? 0) + bias] ?? Buffer.alloc(0));
        if (called !== undefined) return called;
        at++;
      } else if (first === 11) return undefined;
      else return beyond[first]?.(stack.length) ? (stack[0] ?? null) : null;
    }
    return undefined;
  }
  return read(code) ?? null;
}
