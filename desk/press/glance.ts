import { composeDocument } from '../../engine/compose/composeDocument.ts';
import { layoutDocument } from '../../engine/layout/layoutDocument.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Media } from '../../engine/nouns/medium.ts';
import { fontMeasure } from '../pdf/fontMeasure.ts';
import { lookOf } from '../pdf/lookOf.ts';
import { writePages } from '../pdf/writePages.ts';
import { remembered } from './remembered.ts';

/** Pages for the screen before the whole file is there. */
export interface Glance {
  /** Null where all pages that are seen look as they did. */
  pdf: Uint8Array<ArrayBuffer> | null;
  /** Which pages stand in it, in its order. */
  numbers: number[];
  /** Of every page. */
  looks: string[];
}

/** What to glance at. `at`: as in `Wants`. */
export interface Sight {
  at: string;
  /** The pages on the screen with the looks they have there. */
  seen: { page: number; look: string }[];
}

/** A dossier composed and set, and of the pages that are seen those written that look otherwise. Nothing is checked: that comes with the whole file. */
export async function glance(dossier: Dossier, { at, seen }: Sight, media: Media): Promise<Glance> {
  const { document } = composeDocument({ ...dossier, at }, media);
  const set = layoutDocument(document, fontMeasure, remembered);
  const looks = set.pages.map(lookOf);
  const numbers = seen.filter(({ page, look }) => (looks[page - 1] ?? look) !== look).map(({ page }) => page);
  const pdf = numbers.length === 0 ? null : await writePages(document, set, numbers, media);
  return { pdf, numbers, looks };
}
