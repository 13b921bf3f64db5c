import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Pack } from './packed.ts';
import { reference } from './written.ts';

/** A PDF file being written, object after object. A number may be given out before its object is there. */
export interface PdfFile {
  pack: Pack;
  /** The number of an object that comes later. */
  reserve(): number;
  /** An object without a stream; such ones are kept together, compressed (ISO 32000-1, 7.5.7). */
  put(number: number, body: string): void;
  /** What comes next is read together, and apart from what came before: a page is shown without its structure being unpacked. */
  part(): void;
  /** A stream; `entries` of its dictionary without length and filter. */
  stream(number: number, entries: string, content: Uint8Array | string, compressed?: boolean): void;
  /** A stream whose content is compressed already. */
  packedStream(number: number, entries: string, content: Uint8Array): void;
  end(catalog: number, info: number): Uint8Array<ArrayBuffer>;
}

/** Objects in one compressed group: who wants one of them has to unpack them all. */
const GROUP = 200;

/** Where an object is: at an offset, or in a group at a place. */
type Place = { offset: number } | { group: number; at: number };

export function openFile(pack: Pack): PdfFile {
  const parts: Uint8Array[] = [];
  const places: (Place | undefined)[] = [];
  let offset = 0;
  let group: { numbers: number[]; bodies: string[] } = { numbers: [], bodies: [] };

  const write = (part: Uint8Array | string) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    offset += bytes.length;
  };
  // The second line says to other programs that this is no text.
  write('%PDF-1.7\n%\xff\xff\xff\xff\n');

  const reserve = () => {
    places.push(undefined);
    return places.length;
  };

  function writeStream(number: number, entries: string, content: Uint8Array): void {
    places[number - 1] = { offset };
    write(`${number} 0 obj\n<<${entries}/Length ${content.length}>>\nstream\n`);
    write(content);
    write('\nendstream\nendobj\n');
  }

  function stream(number: number, entries: string, content: Uint8Array | string, compressed = true): void {
    if (!compressed)
      writeStream(number, entries, typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
    else
      writeStream(
        number,
        `${entries}/Filter/FlateDecode`,
        typeof content === 'string' ? pack.words(content) : deflateSync(content),
      );
  }

  function part(): void {
    const { numbers, bodies } = group;
    if (numbers.length === 0) return;
    group = { numbers: [], bodies: [] };
    const number = reserve();
    let at = 0;
    const index = numbers.map((one, place) => {
      places[one - 1] = { group: number, at: place };
      const entry = `${one} ${at}`;
      at += (bodies[place]?.length ?? 0) + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    stream(number, `/Type/ObjStm/N ${numbers.length}/First ${head.length}`, `${head}${bodies.join('\n')}\n`);
  }

  /** The cross-reference stream (ISO 32000-1, 7.5.8), each row less the one above it: most of it is noughts then. */
  function crossReferences(catalog: number, info: number): void {
    const number = reserve();
    places[number - 1] = { offset };
    const size = places.length + 1;
    const rows = Buffer.alloc(size * ROW);
    const row = Buffer.alloc(ROW);
    const above = Buffer.alloc(ROW);
    for (let one = 0; one < size; one += 1) {
      putPlace(row, one === 0 ? undefined : places[one - 1]);
      const at = one * ROW;
      // PNG's predictor "up".
      rows[at] = 2;
      for (let column = 1; column < ROW; column += 1)
        rows[at + column] = ((row[column] ?? 0) - (above[column] ?? 0)) & 255;
      row.copy(above);
    }
    const id = createHash('md5');
    for (const one of parts) id.update(one);
    const hex = `<${id.digest('hex')}>`;
    const entries = `/Type/XRef/Size ${size}/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>`;
    stream(number, `${entries}/Root ${reference(catalog)}/Info ${reference(info)}/ID[${hex}${hex}]`, rows);
  }

  return {
    pack,
    reserve,
    put(number, body) {
      group.numbers.push(number);
      group.bodies.push(body);
      if (group.numbers.length >= GROUP) part();
    },
    part,
    stream,
    packedStream: (number, entries, content) => writeStream(number, `${entries}/Filter/FlateDecode`, content),
    end(catalog, info) {
      part();
      const start = offset;
      crossReferences(catalog, info);
      write(`startxref\n${start}\n%%EOF\n`);
      const bytes = new Uint8Array(offset);
      let at = 0;
      for (const one of parts) {
        bytes.set(one, at);
        at += one.length;
      }
      return bytes;
    },
  };
}

/** The predictor's sign, the kind of place, four bytes, two bytes. */
const ROW = 8;

function putPlace(row: Buffer, place: Place | undefined): void {
  if (!place) {
    row[1] = 0;
    row.writeUInt32BE(0, 2);
    row.writeUInt16BE(0xffff, 6);
  } else if ('offset' in place) {
    row[1] = 1;
    row.writeUInt32BE(place.offset, 2);
    row.writeUInt16BE(0, 6);
  } else {
    row[1] = 2;
    row.writeUInt32BE(place.group, 2);
    row.writeUInt16BE(place.at, 6);
  }
}
