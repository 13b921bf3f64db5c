import { bytesOf } from '../nouns/jsonBytes.ts';

/** The bytes of every picture that a page holds. */
export function htmlPictures(html: string): Uint8Array[] {
  return [...html.matchAll(/<img src="data:image\/[a-z]+;base64,([A-Za-z0-9+/=]+)"/g)].map(([, base64 = '']) =>
    bytesOf(base64),
  );
}
