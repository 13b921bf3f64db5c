import type { DamageCode, Source, SourceBlock, SourceMeta } from '../nouns/source.ts';

/** A stretch of an article before it has a place: what a reader finds in a file. White space inside is not yet settled. */
export interface TextBlock {
  kind: SourceBlock['kind'];
  level?: number;
  /** The page it begins on, from 1, where the file has pages. */
  page?: number;
  text: string;
}

/** What a reader noticed of a file as a whole: pages that are pictures, text that nobody was to see. */
export interface Noticed {
  code: DamageCode;
  /** One plain sentence. */
  message: string;
}

/** What a reader finds in a file. */
export type Found = Pick<RawCapture, 'mediaType' | 'blocks' | 'stated' | 'noticed'>;

/** What a reader hands to `draftSource`: the file's identity, its blocks, and the metadata that the article itself states. */
export interface RawCapture {
  /** SHA-256 of the bytes as they came, 64 hex digits. */
  sha256: string;
  byteLength: number;
  mediaType: Source['mediaType'];
  fileName: string;
  /** ISO date, or '' where no clock was handed in. */
  accessedOn: string;
  blocks: TextBlock[];
  /** Only what is stated; the rest is guessed and listed as such. */
  stated: Partial<Omit<SourceMeta, 'guessed'>>;
  noticed?: Noticed[];
}
