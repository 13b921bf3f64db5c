import { deflateSync } from 'node:zlib';
import { PACKING } from './openFile.ts';

/** Characters kept in each of the two stores: some hundred pages. */
const MOST = 1_000_000;

let young = new Map<string, Uint8Array>();
let old = new Map<string, Uint8Array>();
let kept = 0;

/** Content compressed. What was compressed lately is remembered: after an edit most pages of a briefing are what they were. */
export function packed(content: string): Uint8Array {
  const known = young.get(content) ?? old.get(content);
  if (known && young.has(content)) return known;
  const bytes = known ?? deflateSync(Buffer.from(content, 'latin1'), PACKING);
  if (kept > MOST) {
    old = young;
    young = new Map();
    kept = 0;
  }
  young.set(content, bytes);
  kept += content.length;
  return bytes;
}
