import { Refusal } from '../../engine/nouns/refusal.ts';

/** Lines that are not base64: what a mail's parser takes its time over. A book of a thousand pages has some forty thousand. */
const MOST_LINES = 60_000;
/** Lines that may part one part from the next. */
const MOST_DASHED = 5_000;
/** Base64 is written in lines of up to 76 letters. */
const SHORTEST_BASE64 = 40;

const CR = 13;
const LF = 10;
const DASH = 45;

/**
 * A mail's bytes as its parser is to see them: UTF-8 where they were UTF-16, without anything before the first header, and with the lines of
 * base64 joined, since the parser is slow over lines and an attachment has a hundred thousand. Base64 means the same with and without line ends.
 * @throws Refusal 'too-complex'
 */
export function emailBytes(bytes: Uint8Array, fileName: string): Uint8Array {
  const from = inUtf8(bytes);
  const to = new Uint8Array(from.length + 1);
  let length = 0;
  let lines = 0;
  let dashed = 0;
  let wasBase64 = false;
  for (let start = firstHeader(from); start < from.length; ) {
    const end = lineEnd(from, start);
    const isBase64 = end - start >= SHORTEST_BASE64 && isBase64Line(from, start, end);
    // The line end belongs to the line before, which is over now.
    if (length > 0 && !(wasBase64 && isBase64)) to[length++] = LF;
    if (!isBase64) lines += 1;
    if (from[start] === DASH && from[start + 1] === DASH) dashed += 1;
    if (lines > MOST_LINES) throw tooComplex(fileName, `${MOST_LINES} lines`);
    if (dashed > MOST_DASHED) throw tooComplex(fileName, `${MOST_DASHED} parts`);
    to.set(from.subarray(start, end), length);
    length += end - start;
    wasBase64 = isBase64;
    start = behindLine(from, end);
  }
  return to.subarray(0, length);
}

function inUtf8(bytes: Uint8Array): Uint8Array {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) {
    return new TextEncoder().encode(new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes));
  }
  return bytes;
}

/** Behind a byte order mark and empty lines, which would end the headers before they begin. */
function firstHeader(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && (bytes[at] === CR || bytes[at] === LF || bytes[at] === 32 || bytes[at] === 9)) at += 1;
  return at;
}

/** Where the line ends: before a line feed, a carriage return, or both. */
function lineEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1;
  return at;
}

function behindLine(bytes: Uint8Array, end: number): number {
  return bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
}

const IS_BASE64 = Uint8Array.from({ length: 256 }, (_, code) =>
  /[A-Za-z0-9+/=]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function isBase64Line(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (IS_BASE64[bytes[at] as number] === 0) return false;
  return true;
}

function tooComplex(fileName: string, what: string): Refusal {
  const name = fileName === '' ? 'This mail' : `“${fileName}”`;
  return new Refusal('too-complex', `${name} has more than ${what}.`, 'Copy the text you need and paste that.');
}
