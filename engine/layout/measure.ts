import type { Face } from '../nouns/page.ts';

/** What layout must know of fonts. All lengths in thousandths of the type size. */
export interface Measure {
  /** Advance of a word or a run of spaces, kerned within itself. */
  width(face: Face, word: string, rightToLeft: boolean): number;
  /** The word as it is remembered, the same string for every time that it is asked for; null where the face lacks a sign of it. */
  known(face: Face, word: string, rightToLeft: boolean): KnownWord | null;
  /** A word that is not known, cut into stretches with a face for each. `language`: BCP 47, tells how Han is drawn. */
  substitutes(face: Face, word: string, language: string): Substitute[];
  /** Where a word may be parted, as offsets in UTF-16 code units; none where the language is not known. */
  hyphenate(word: string, language: string): number[];
  /** Both positive: above and below the baseline. */
  ascent(face: Face): number;
  descent(face: Face): number;
}

interface KnownWord {
  readonly word: string;
  readonly width: number;
}

export interface Substitute {
  face: Face;
  text: string;
  /** No bundled face has these signs. */
  missing: boolean;
}
