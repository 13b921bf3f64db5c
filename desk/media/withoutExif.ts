import { jpegSegments } from './jpegSegments.ts';

const APP1 = 0xe1;

/** A stored picture without its orientation, for a file that turns it by other means: turned twice it would stand wrong again. */
export function withoutExif(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff) return bytes;
  const segments = jpegSegments(bytes);
  if (!segments.some(({ marker }) => marker === APP1)) return bytes;
  const kept = segments.filter(({ marker }) => marker !== APP1).map(({ whole }) => whole);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 2), ...kept]));
}
