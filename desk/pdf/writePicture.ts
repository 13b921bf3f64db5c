import { deflateSync } from 'node:zlib';
import type { Media } from '../../engine/nouns/medium.ts';
import type { Mark } from '../../engine/nouns/page.ts';
import { jpegObject } from './jpegObject.ts';
import type { PdfFile } from './openFile.ts';
import { pngObject } from './pngObject.ts';
import { number, reference } from './written.ts';

/** An image XObject before it is written (ISO 32000-1, 8.9.5); `softMask`: how opaque each pixel is, one byte each. */
export interface PictureObject {
  entries: { [key: string]: Entry };
  bytes: Uint8Array;
  softMask?: { width: number; height: number; bytes: Uint8Array };
}

/** A picture of the file: its name in the resources of pages and its object. */
export interface EmbeddedPicture {
  name: string;
  object: number;
}

export interface WrittenPictures {
  embed(sha256: string): EmbeddedPicture;
}

/** The pictures of one file: each is embedded once, however often it is drawn. */
export function writtenPictures(file: PdfFile, media: Media): WrittenPictures {
  const embedded = new Map<string, EmbeddedPicture>();
  return {
    embed(sha256) {
      const known = embedded.get(sha256);
      if (known) return known;
      const bytes = media.get(sha256);
      if (!bytes) throw new Error(`no bytes for the picture ${sha256}`);
      const { entries, bytes: written, softMask } = bytes[0] === 0xff ? jpegObject(bytes) : pngObject(bytes);
      const mask = softMask ? `/SMask ${reference(writeMask(file, softMask))}` : '';
      const one = { name: `Picture${embedded.size + 1}`, object: file.reserve() };
      file.stream(one.object, `/Type/XObject/Subtype/Image${entriesOf(entries)}${mask}`, written, false);
      embedded.set(sha256, one);
      return one;
    },
  };
}

function writeMask(file: PdfFile, { width, height, bytes }: NonNullable<PictureObject['softMask']>): number {
  const object = file.reserve();
  const entries = { Width: width, Height: height, ColorSpace: 'DeviceGray', BitsPerComponent: 8 };
  file.packedStream(object, `/Type/XObject/Subtype/Image${entriesOf(entries)}`, deflateSync(bytes));
  return object;
}

/** Strings are names, bytes are strings. */
type Entry = string | number | Uint8Array | Entry[] | { [key: string]: Entry };

function entriesOf(entries: { [key: string]: Entry }): string {
  return Object.entries(entries)
    .map(([key, value]) => `/${key} ${entryOf(value)}`)
    .join('');
}

function entryOf(value: Entry): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return number(value);
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(entryOf).join(' ')}]`;
  return `<<${entriesOf(value)}>>`;
}

type Place = (across: number, down: number) => [across: number, down: number];

/** Where a point of the picture as it lies stands when it is upright, both from 0 to 1, by EXIF orientation (CIPA DC-008, 4.6.4). */
const UPRIGHT: Record<number, Place> = {
  1: (u, v) => [u, v],
  2: (u, v) => [1 - u, v],
  3: (u, v) => [1 - u, 1 - v],
  4: (u, v) => [u, 1 - v],
  5: (u, v) => [v, u],
  6: (u, v) => [1 - v, u],
  7: (u, v) => [1 - v, 1 - u],
  8: (u, v) => [v, 1 - u],
};

/** The matrix that lays a picture into its place: a PDF draws every picture into the unit square, upside up. */
export function placement(
  { x, y, width, height, orientation }: Extract<Mark, { kind: 'picture' }>,
  pageHeight: number,
): string {
  const upright = UPRIGHT[orientation] ?? ((u: number, v: number) => [u, v]);
  const at = (u: number, v: number) => {
    const [across, down] = upright(u, v);
    return { x: x + width * across, y: pageHeight - y - height * down };
  };
  const corner = at(0, 1);
  const right = at(1, 1);
  const up = at(0, 0);
  const steps = [right.x - corner.x, right.y - corner.y, up.x - corner.x, up.y - corner.y, corner.x, corner.y];
  return steps.map(number).join(' ');
}
