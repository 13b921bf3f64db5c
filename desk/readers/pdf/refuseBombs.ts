import { inflateSync } from 'node:zlib';
import { Refusal } from '../../../engine/nouns/refusal.ts';

const MEGABYTE = 1024 * 1024;
/** Bytes that one stream may unpack to. The text of a long book has some 10 MB. */
const MOST = 64 * MEGABYTE;
/** Deflate makes at most 1032 bytes out of one: what is shorter cannot come near the limit. Bytes. */
const SHORTEST = 60 * 1024;
/** How far before its data a stream's dictionary is looked for, in bytes. */
const DICTIONARY = 2_000;
const DEEPEST = 4;

/**
 * Unpacks the streams that could be bombs, one by one and only up to the limit: pdf.js has no limit, and takes 21 seconds over a large one.
 * Encrypted files pass: their streams do not unpack before they are decrypted.
 * @throws Refusal 'too-large'
 */
export function refuseBombs(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const layers = layersOf(file.toString('latin1', Math.max(0, at - DICTIONARY), at));
    if (layers === 0) continue;
    const end = file.indexOf('endstream', at);
    const data = file.subarray(startOfData(file, at), end < 0 ? file.length : end);
    if (layers > DEEPEST || isBomb(data, layers)) {
      throw new Refusal(
        'too-large',
        `${name} unpacks to more than ${MOST / MEGABYTE} MB of text, the most that is read.`,
        'Paste its text instead.',
      );
    }
    at = end < 0 ? file.length : end;
  }
}

/** How many times the stream behind this dictionary is deflated. Pictures are large, and never unpacked here. */
function layersOf(before: string): number {
  const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
  const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
  return layers === 1 && /\/Subtype\s*\/Image\b/.test(dictionary) ? 0 : layers;
}

function startOfData(file: Buffer, at: number): number {
  const start = at + 'stream'.length;
  return file[start] === 13 && file[start + 1] === 10 ? start + 2 : start + 1;
}

function isBomb(data: Uint8Array, layers: number): boolean {
  if (layers === 1 && data.length < SHORTEST) return false;
  let open = data;
  for (let layer = 0; layer < layers; layer += 1) {
    try {
      // Streams are often cut short or followed by a line end: what unpacks counts. 2 is Z_SYNC_FLUSH.
      open = inflateSync(open, { maxOutputLength: MOST, finishFlush: 2 });
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    }
  }
  return false;
}
