import { damaged } from './pictureLimits.ts';

/** A marker with what belongs to it; of a scan also its compressed data. */
export interface Segment {
  marker: number;
  /** What stands behind its length. */
  body: Uint8Array;
  /** Marker, length, body, data. */
  whole: Uint8Array;
}

const SCAN = 0xda;
const END = 0xd9;

/** From behind the start to the end of the picture; what hangs behind that is not read. @throws Refusal 'picture-damaged' */
export function jpegSegments(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  let at = 2;
  let scans = 0;
  for (;;) {
    const start = at;
    if (bytes[at] !== 0xff) throw damaged(at >= bytes.byteLength ? 'it is cut short' : 'it is damaged inside');
    // A marker may be filled up with FF.
    while (bytes[at] === 0xff) at += 1;
    const marker = bytes[at] ?? 0;
    at += 1;
    if (marker === END) {
      if (scans === 0) throw damaged('there is no picture in it');
      segments.push({ marker, body: new Uint8Array(), whole: new Uint8Array([0xff, END]) });
      return segments;
    }
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    if (length < 2 || at + length > bytes.byteLength) throw damaged('it is cut short');
    const body = bytes.subarray(at + 2, at + length);
    at += length;
    if (marker === SCAN) {
      scans += 1;
      at = endOfScan(bytes, at);
    }
    segments.push({ marker, body, whole: bytes.subarray(start, at) });
  }
}

/** The next marker that is no part of the data: neither a stuffed FF nor one to restart at. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw damaged('it is cut short');
}
