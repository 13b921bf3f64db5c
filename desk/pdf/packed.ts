import { deflateSync } from 'node:zlib';

/** Compresses what stands in a file. Of bytes that are costly to make, `key` says all that they depend on. */
export interface Pack {
  words(content: string): Uint8Array;
  bytes(key: string, make: () => Uint8Array): Uint8Array;
}

/** Level 3 of zlib takes half the time of its usual 6 and gives a tenth more bytes. */
const PACKING = { level: 3 };

/** Remembers nothing. */
export const packed: Pack = {
  words: (content) => deflateSync(Buffer.from(content, 'latin1'), PACKING),
  bytes: (_key, make) => deflateSync(make(), PACKING),
};

/** Characters kept in each of the two stores: some hundred pages. */
const MOST = 1_000_000;
/** What a subset of a font counts among them. */
const FONT_WEIGHT = 20_000;

let young = new Map<string, Uint8Array>();
let old = new Map<string, Uint8Array>();
let kept = 0;

/** Remembers by its words what was compressed lately: after an edit most of a briefing's file is what it was. */
export const packedAgain: Pack = {
  words: (content) => remembered(content, content.length, () => packed.words(content)),
  bytes: (key, make) => remembered(key, FONT_WEIGHT, () => packed.bytes(key, make)),
};

function remembered(key: string, weight: number, make: () => Uint8Array): Uint8Array {
  const known = young.get(key);
  if (known) return known;
  const bytes = old.get(key) ?? make();
  if (kept > MOST) {
    old = young;
    young = new Map();
    kept = 0;
  }
  young.set(key, bytes);
  kept += weight;
  return bytes;
}
