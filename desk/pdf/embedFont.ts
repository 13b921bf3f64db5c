import type { Font, Subset } from 'fontkit';
import type { PdfFile } from './openFile.ts';
import { subsetTrueType } from './subsetTrueType.ts';
import { number, reference } from './written.ts';

/** A face as far as a file uses it: places in the subset with the width and the meaning of each. */
export interface UsedFont {
  /** The number of the font's object in the file. */
  object: number;
  font: Font;
  /** The font's file. */
  bytes: Uint8Array;
  subset: Subset;
  /** In thousandths of the type size. */
  widths: number[];
  /** What each place stands for, in UTF-16. */
  meanings: string[];
  /** Counts the file's fonts from 0: the subset's name has its own letters (ISO 32000-1, 9.6.4). */
  index: number;
}

/** Bits of a font's flags (ISO 32000-1, table 123). */
const FIXED_PITCH = 1;
const SERIF = 2;
const SYMBOLIC = 4;
const SCRIPT = 8;
const ITALIC = 64;

/** The subset with its description, its widths and what its places mean (ISO 32000-1, 9.7). */
export function embedFont(file: PdfFile, { object, font, bytes, subset, widths, meanings, index }: UsedFont): void {
  const compact = subset.cff !== undefined;
  const program = file.reserve();
  const drawn = () => (compact ? subset.encode() : subsetTrueType(bytes, subset.glyphs));
  const packed = file.pack.bytes(`font ${font.postscriptName} ${subset.glyphs.join()}`, drawn);
  file.packedStream(program, compact ? '/Subtype/CIDFontType0C' : '', packed);
  const toUnicode = file.reserve();
  file.stream(toUnicode, '', meaningsTable(meanings));
  const name = `${subsetTag(index)}+${font.postscriptName.replaceAll(' ', '_')}`;
  const descriptor = file.reserve();
  file.put(descriptor, descriptorOf(font, name, `${compact ? '/FontFile3' : '/FontFile2'} ${reference(program)}`));
  const descendant = file.reserve();
  const kind = compact ? '/CIDFontType0' : '/CIDFontType2/CIDToGIDMap/Identity';
  file.put(
    descendant,
    `<</Type/Font/Subtype${kind}/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${reference(descriptor)}/W[0[${widths.map(number).join(' ')}]]>>`,
  );
  file.put(
    object,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${reference(descendant)}]/ToUnicode ${reference(toUnicode)}>>`,
  );
}

function descriptorOf(font: Font, name: string, program: string): string {
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const box = [minX, minY, maxX, maxY].map((one) => number(one * scale)).join(' ');
  const lengths = {
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: font.capHeight || font.ascent,
    XHeight: font.xHeight || 0,
  };
  const said = Object.entries(lengths).map(([key, length]) => `/${key} ${number(length * scale)}`);
  return `<</Type/FontDescriptor/FontName/${name}/Flags ${flagsOf(font)}/FontBBox[${box}]/ItalicAngle ${number(font.italicAngle)}${said.join('')}/StemV 0${program}>>`;
}

function flagsOf(font: Font): number {
  const family = (font['OS/2']?.sFamilyClass ?? 0) >> 8;
  let flags = SYMBOLIC;
  if (font.post.isFixedPitch) flags |= FIXED_PITCH;
  if (family >= 1 && family <= 7) flags |= SERIF;
  if (family === 10) flags |= SCRIPT;
  if (font.head.macStyle.italic) flags |= ITALIC;
  return flags;
}

function subsetTag(index: number): string {
  const letters = index.toString(26).padStart(6, '0');
  return Array.from(letters, (sign) => String.fromCharCode(65 + Number.parseInt(sign, 26))).join('');
}

/** Entries of one range of a CMap. */
const RANGE = 256;

/** A ToUnicode CMap (ISO 32000-1, 9.10.3). */
function meaningsTable(meanings: string[]): string {
  const entries = meanings.map((text) => `<${hexOf(text)}>`);
  const ranges: string[] = [];
  for (let from = 0; from < entries.length; from += RANGE) {
    const some = entries.slice(from, from + RANGE);
    ranges.push(`<${hex(from)}> <${hex(from + some.length - 1)}> [${some.join(' ')}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** UTF-16 in hexadecimal. */
export function hexOf(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) digits += hex(text.charCodeAt(at));
  return digits;
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}
