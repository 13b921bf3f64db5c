import type { Picture } from '../../engine/nouns/fill.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { bytesOf } from '../../engine/nouns/jsonBytes.ts';
import type { Medium } from '../../engine/nouns/medium.ts';

/** A picture of an example with its bytes. */
export interface ExamplePicture {
  picture: Picture;
  bytes: Uint8Array;
}

export function picture(
  base64: string,
  said: Omit<Picture, 'medium'> & { medium: Omit<Medium, 'sha256'> },
): ExamplePicture {
  const bytes = bytesOf(base64);
  return { picture: { ...said, medium: { sha256: hashOf(bytes), ...said.medium } }, bytes };
}
