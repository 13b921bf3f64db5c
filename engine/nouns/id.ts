import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/** Every id is a short prefix, an underscore and lower-case letters or digits: `src_1a2b…`, `fill_9c…`. */
export const Id = z.string().regex(/^[a-z]{2,12}_[a-z0-9]{4,64}$/);
export type Id = z.infer<typeof Id>;

export type IdPrefix = 'src' | 'ref' | 'ev' | 'br' | 'fill' | 'sig' | 'note' | 'block' | 'margin' | 'snap';

/** 64 lower-case hex digits of the SHA-256 of bytes, or of the UTF-8 of a string. */
export function hashOf(input: Uint8Array | string): string {
  return bytesToHex(sha256(typeof input === 'string' ? utf8ToBytes(input) : input));
}

/** The same parts always give the same id: drafts must be reproducible, so no randomness lives in the engine. */
export function idOf(prefix: IdPrefix, ...parts: (string | number)[]): Id {
  return `${prefix}_${hashOf(JSON.stringify(parts)).slice(0, 20)}`;
}
