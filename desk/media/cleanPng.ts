import { crc32, inflateSync } from 'node:zlib';
import { damaged, refuseVast } from './pictureLimits.ts';
import { rawLength } from './pngParts.ts';
import type { CleanPicture } from './readPicture.ts';

/** Chunks that change how the pixels look; all others are metadata, or frames of an animation. */
const KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
  'cICP',
]);
const SIGNATURE = 8;
const AROUND = 12;

/** Bits of a sample that each type of pixel may have (PNG, 11.2.2). */
const DEPTHS: Record<number, number[]> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };

/** A PNG chunk by chunk: every one must have its checksum, and the rows their length. @throws Refusal 'picture-damaged', 'picture-large' */
export function cleanPng(bytes: Uint8Array): CleanPicture {
  const kept: { name: string; whole: Uint8Array; body: Uint8Array }[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE; kept.at(-1)?.name !== 'IEND'; ) {
    if (at + AROUND > bytes.byteLength) throw damaged('it is cut short');
    const length = view.getUint32(at);
    if (length > bytes.byteLength - at - AROUND) throw damaged('it is cut short');
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const whole = bytes.subarray(at, at + AROUND + length);
    if (crc32(whole.subarray(4, 8 + length)) !== view.getUint32(at + 8 + length)) {
      throw damaged('a part of it was changed or lost');
    }
    if (KEPT.has(name)) kept.push({ name, whole, body: whole.subarray(8, 8 + length) });
    else if (/^[A-Z]/.test(name)) throw damaged('it has parts that no program is bound to know');
    at += AROUND + length;
  }
  const head = headOf(kept[0]);
  refuseVast(head.width, head.height);
  checkPalette(head.type, kept);
  checkRows(
    kept.filter(({ name }) => name === 'IDAT').map(({ body }) => body),
    rawLength(head, head.interlaced),
  );
  const clean = new Uint8Array(Buffer.concat([bytes.subarray(0, SIGNATURE), ...kept.map(({ whole }) => whole)]));
  return { width: head.width, height: head.height, orientation: 1, bytes: clean };
}

function headOf(first: { name: string; body: Uint8Array } | undefined) {
  if (first?.name !== 'IHDR' || first.body.byteLength !== 13) throw damaged('its header is missing');
  const { body } = first;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [depth = 0, type = 0, compression, filter, interlace = 0] = body.subarray(8);
  if (!DEPTHS[type]?.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) {
    throw damaged('its header names pixels that there are none of');
  }
  return { width: view.getUint32(0), height: view.getUint32(4), depth, type, interlaced: interlace === 1 };
}

function checkPalette(type: number, kept: { name: string; body: Uint8Array }[]): void {
  const palette = kept.find(({ name }) => name === 'PLTE')?.body.byteLength ?? 0;
  if (type === 3 && (palette === 0 || palette % 3 !== 0 || palette > 768)) throw damaged('its palette is missing');
}

/** As many bytes as the header claims, and no more: a bomb ends here. */
function checkRows(rows: Uint8Array[], expected: number): void {
  let length = -1;
  try {
    length = inflateSync(Buffer.concat(rows), { maxOutputLength: expected + 1 }).byteLength;
  } catch {
    // Broken or longer: the same to whoever wants to print it.
  }
  if (length !== expected) throw damaged('its pixels are damaged');
}
