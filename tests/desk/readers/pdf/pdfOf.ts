/** A page to be written: operators of PDF, as they stand in its content. */
export interface WrittenPage {
  content: string;
  /** Entries of the page's dictionary: `/Rotate 90`, `/CropBox [...]`. */
  entries?: string;
}

interface Options {
  /** Entries of the catalog, such as `/Lang (de)`. */
  catalog?: string;
  /** Entries of the document information: `/Title (…)`. */
  info?: string;
  /** Entries of every page's resources beside the fonts F1 (Courier), F2 (Courier bold) and F3 (Japanese, not embedded). */
  resources?: string;
  /** Objects from number 20 on. */
  objects?: string[];
}

const FONTS = [
  '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
  '<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>',
  '<</Type/Font/Subtype/Type0/BaseFont/Mincho/Encoding/90ms-RKSJ-H/DescendantFonts[6 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/Mincho/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000>>',
  '<</Type/FontDescriptor/FontName/Mincho/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
];

/** A small PDF, written by hand: pages of 600 by 800 points. Bytes as latin1, so that `\\ddd` and single letters of Windows-1252 do. */
export function pdfOf(
  pages: WrittenPage[],
  { catalog = '', info = '', resources = '', objects = [] }: Options = {},
): Uint8Array {
  const firstPage = 20 + objects.length;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const numbered = new Map<number, string>([
    [1, `<</Type/Catalog/Pages 2 0 R${catalog}>>`],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 600 800]>>`],
    ...FONTS.map((font, index): [number, string] => [3 + index, font]),
    [9, `<<${info}>>`],
    ...objects.map((one, index): [number, string] => [20 + index, one]),
  ]);
  for (const [index, { content, entries = '' }] of pages.entries()) {
    const number = firstPage + 2 * index;
    const fonts = '/Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>';
    numbered.set(
      number,
      `<</Type/Page/Parent 2 0 R/Resources<<${fonts}${resources}>>/Contents ${number + 1} 0 R${entries}>>`,
    );
    numbered.set(number + 1, `<</Length ${content.length}>>\nstream\n${content}\nendstream`);
  }
  let text = '%PDF-1.7\n';
  const places: string[] = [];
  for (const [number, body] of numbered) {
    places[number] = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = places.length;
  const table = Array.from({ length: size }, (_, number) => places[number] ?? '0000000000 65535 f \n').join('');
  text += `xref\n0 ${size}\n${table}trailer\n<</Size ${size}/Root 1 0 R/Info 9 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return bytesOf(text);
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
}

interface Setting {
  size?: number;
  font?: 'F1' | 'F2';
  leading?: number;
}

/** Lines of Courier, 0.6 em a letter, the first at this baseline; y upwards, as PDF has it. */
export function lines(
  x: number,
  y: number,
  texts: string[],
  { size = 10, font = 'F1', leading = 12 }: Setting = {},
): string {
  const shown = texts.map((text, index) => `1 0 0 1 ${x} ${y - index * leading} Tm (${escaped(text)}) Tj`);
  return `BT /${font} ${size} Tf ${shown.join(' ')} ET\n`;
}

const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&');
