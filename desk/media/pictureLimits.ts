import { Refusal } from '../../engine/nouns/refusal.ts';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 20 * MEGABYTE;
const MOST_PIXELS = 50_000_000;

/** @throws Refusal 'picture-large' */
export function refuseHeavy(bytes: Uint8Array): void {
  if (bytes.byteLength <= MOST_BYTES) return;
  const size = (bytes.byteLength / MEGABYTE).toFixed(1);
  throw new Refusal(
    'picture-large',
    `This picture has ${size} MB; at most ${MOST_BYTES / MEGABYTE} MB are taken.`,
    'Save it smaller: 2,000 pixels across are plenty for print.',
  );
}

/** Of what a header claims; nothing was decoded yet. @throws Refusal 'picture-large', 'picture-damaged' */
export function refuseVast(width: number, height: number): void {
  if (width < 1 || height < 1) throw damaged('it says that it has no pixels');
  if (width * height <= MOST_PIXELS) return;
  throw new Refusal(
    'picture-large',
    `This picture has ${width} × ${height} pixels; at most ${MOST_PIXELS / 1_000_000} million are taken.`,
    'Save it smaller: 2,000 pixels across are plenty for print.',
  );
}

export function damaged(why: string): Refusal {
  return new Refusal(
    'picture-damaged',
    `This picture cannot be read: ${why}.`,
    'Open it in another program and save it anew as PNG or JPEG.',
  );
}
