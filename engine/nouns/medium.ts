import { z } from 'zod';

/** Pictures that every form of export can carry as they are. */
const PICTURE_TYPES = ['image/png', 'image/jpeg'] as const;

/** A picture's bytes by their name: what briefing and Document say of them, while the bytes lie in the library or in the file. */
export const Medium = z.strictObject({
  /** SHA-256 of the bytes as they are stored: without metadata. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(PICTURE_TYPES),
  /** Pixels as they lie in the file. */
  width: z.int().min(1),
  height: z.int().min(1),
  /** How a camera was held, as EXIF counts it: 1 upright, 6 to be turned a quarter to the right, … */
  orientation: z.int().min(1).max(8),
});
export type Medium = z.infer<typeof Medium>;

/** The bytes of pictures by their SHA-256; they go beside a briefing or Document, which only name them. */
export type Media = ReadonlyMap<string, Uint8Array>;

export const NO_MEDIA: Media = new Map();

/** The picture's pixels as it is seen: from the fifth orientation on it lies on its side. */
export function uprightSize({ width, height, orientation }: Medium): { width: number; height: number } {
  return orientation < 5 ? { width, height } : { width: height, height: width };
}

/** How its file is called inside other files: the hash and the ending. */
export function mediumFileName({ sha256, mediaType }: Pick<Medium, 'sha256' | 'mediaType'>): string {
  return `${sha256}.${mediaType === 'image/png' ? 'png' : 'jpg'}`;
}
