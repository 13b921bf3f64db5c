import { hashOf } from '../../engine/nouns/id.ts';
import type { Medium } from '../../engine/nouns/medium.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { cleanJpeg } from './cleanJpeg.ts';
import { cleanPng } from './cleanPng.ts';
import { refuseHeavy, refuseVast } from './pictureLimits.ts';
import { refuseOtherKinds } from './refuseOtherKinds.ts';

/** A picture as it is stored: what it is, and its bytes without metadata. */
export interface ReadPicture {
  medium: Medium;
  bytes: Uint8Array<ArrayBuffer>;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/**
 * Looks a picture over and takes out what a camera or program wrote about it: place, device, owner, comments, previews, whatever
 * hangs behind it. What its bytes begin with counts, not its name. Read once more, what comes out stays the same.
 * @throws Refusal 'picture-empty', 'picture-kind', 'picture-large', 'picture-damaged'
 */
export function readPicture(bytes: Uint8Array): ReadPicture {
  if (bytes.byteLength === 0) throw new Refusal('picture-empty', 'This picture is an empty file.');
  const begins = (with_: number[]) => with_.every((byte, at) => bytes[at] === byte);
  const mediaType = begins(PNG) ? ('image/png' as const) : begins(JPEG) ? ('image/jpeg' as const) : null;
  if (mediaType === null) refuseOtherKinds(bytes);
  refuseHeavy(bytes);
  const clean = mediaType === 'image/png' ? cleanPng(bytes) : cleanJpeg(bytes);
  refuseVast(clean.width, clean.height);
  const { width, height, orientation } = clean;
  return { medium: { sha256: hashOf(clean.bytes), mediaType, width, height, orientation }, bytes: clean.bytes };
}

/** What a cleaner gives: pixels as they lie in the file, and how it was held. */
export interface CleanPicture {
  width: number;
  height: number;
  orientation: number;
  bytes: Uint8Array<ArrayBuffer>;
}
