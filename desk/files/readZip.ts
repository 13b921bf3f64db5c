import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../../engine/nouns/refusal.ts';

export interface ZipLimits {
  entries: number;
  /** Bytes of all entries together once inflated. */
  inflated: number;
  /** Names that may occur; anything else refuses the file whole. */
  allowed: RegExp;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The entries of a zip by name. Sizes in headers are only claims: what is inflated is counted while it is inflated, and every
 * entry must have its CRC.
 * @throws Refusal 'broken-file' | 'too-large'
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Map<string, Uint8Array> {
  const { names, read } = openZip(bytes, limits);
  return new Map(names.map((name) => [name, read(name)]));
}

/** An archive whose entries are inflated when they are asked for; all of them together within the limits. */
export interface OpenZip {
  names: string[];
  /** @throws Refusal 'broken-file' | 'too-large' */
  read(name: string): Uint8Array;
}

/** For archives that are too large to be held inflated. @throws Refusal 'broken-file' | 'too-large' */
export function openZip(bytes: Uint8Array, limits: ZipLimits): OpenZip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.entries) throw tooLarge(`it has ${count} entries; at most ${limits.entries} are read`);

  const places = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    need(view, at, 46);
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw broken('its list of entries is damaged');
    const nameLength = view.getUint16(at + 28, true);
    need(view, at + 46, nameLength);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!limits.allowed.test(name)) throw broken(`it holds “${printable(name)}”, which does not belong in it`);
    if (places.has(name)) throw broken(`it holds “${name}” twice`);
    places.set(name, at);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  let left = limits.inflated;
  return {
    names: [...places.keys()],
    read(name) {
      const place = places.get(name);
      if (place === undefined) throw broken(`“${printable(name)}” is missing in it`);
      const inflated = inflate(bytes, view, place, name, left);
      left -= inflated.byteLength;
      return inflated;
    },
  };
}

/** The end record stands in the last 64 kB, before a comment. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw broken('it is no zip archive, or its end is missing');
}

function inflate(bytes: Uint8Array, view: DataView, entry: number, name: string, left: number): Uint8Array {
  const flags = view.getUint16(entry + 8, true);
  const method = view.getUint16(entry + 10, true);
  const packedSize = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (flags & 1) throw broken(`“${name}” is encrypted`);
  need(view, local, 30);
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw broken(`“${name}” is not where its list says`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  need(view, start, packedSize);
  const packed = bytes.subarray(start, start + packedSize);
  const plain = method === STORED ? stored(packed, left) : method === DEFLATED ? deflated(packed, name, left) : null;
  if (!plain) throw broken(`“${name}” is packed in a way that is not read here`);
  if (crc32(plain) !== view.getUint32(entry + 16, true)) throw broken(`“${name}” is damaged`);
  return plain;
}

function stored(packed: Uint8Array, left: number): Uint8Array {
  if (packed.byteLength > left) throw tooLarge('it holds more than is read');
  return packed;
}

function deflated(packed: Uint8Array, name: string, left: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge('it grows beyond what is read');
    throw broken(`“${name}” is damaged`);
  }
}

function nameOf(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    throw broken('it holds a name that is not readable');
  }
}

function printable(name: string): string {
  return name.replace(/\p{C}/gu, '?').slice(0, 80);
}

function need(view: DataView, at: number, size: number): void {
  if (at + size > view.byteLength) throw broken('it is cut short');
}

function broken(why: string): Refusal {
  return new Refusal('broken-file', `This file cannot be opened: ${why}.`, 'Ask the sender for it again.');
}

function tooLarge(why: string): Refusal {
  return new Refusal('too-large', `This file cannot be opened: ${why}.`);
}
