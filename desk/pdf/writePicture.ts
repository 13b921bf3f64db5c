import { deflateSync } from 'node:zlib';
import type { Media } from '../../engine/nouns/medium.ts';
import type { Mark } from '../../engine/nouns/page.ts';
import { jpegObject } from './jpegObject.ts';
import type { ObjectRef, Pen } from './pdfkitParts.ts';
import { pngObject } from './pngObject.ts';
import { number } from './writtenFonts.ts';

/** An image XObject before it is written (ISO 32000-1, 8.9.5); `softMask`: how opaque each pixel is, one byte each. */
export interface PictureObject {
  entries: Record<string, unknown>;
  bytes: Uint8Array;
  softMask?: { width: number; height: number; bytes: Uint8Array };
}

export interface WrittenPictures {
  /** The operators that draw it on the page that is open. */
  draw(mark: Extract<Mark, { kind: 'picture' }>, pageHeight: number): string;
}

/** The pictures of one file: each is embedded once, however often it is drawn. */
export function writtenPictures(pen: Pen, media: Media): WrittenPictures {
  const embedded = new Map<string, { name: string; ref: ObjectRef }>();

  function embed(sha256: string): { name: string; ref: ObjectRef } {
    const known = embedded.get(sha256);
    if (known) return known;
    const bytes = media.get(sha256);
    if (!bytes) throw new Error(`no bytes for the picture ${sha256}`);
    const { entries, bytes: written, softMask } = bytes[0] === 0xff ? jpegObject(bytes) : pngObject(bytes);
    const mask = softMask && maskOf(pen, softMask);
    const ref = pen.ref({ Type: 'XObject', Subtype: 'Image', ...entries, ...(mask ? { SMask: mask } : {}) });
    ref.end(Buffer.from(written));
    const one = { name: `Picture${embedded.size + 1}`, ref };
    embedded.set(sha256, one);
    return one;
  }

  return {
    draw(mark, pageHeight) {
      const { name, ref } = embed(mark.sha256);
      pen.page.xobjects[name] = ref;
      return `q ${placed(mark, pageHeight)} cm /${name} Do Q`;
    },
  };
}

function maskOf(pen: Pen, { width, height, bytes }: NonNullable<PictureObject['softMask']>): ObjectRef {
  const ref = pen.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
  });
  ref.end(deflateSync(bytes));
  return ref;
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
function placed({ x, y, width, height, orientation }: Extract<Mark, { kind: 'picture' }>, pageHeight: number): string {
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
