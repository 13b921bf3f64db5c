import { layoutDocument } from '../../engine/layout/layoutDocument.ts';
import type { SetMemory } from '../../engine/layout/setMemory.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Document } from '../../engine/nouns/document.ts';
import { finding } from '../../engine/nouns/finding.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import type { Pages, PlacedOrigin } from '../../engine/nouns/page.ts';
import { fontMeasure } from './fontMeasure.ts';
import { lookOf } from './lookOf.ts';
import { writePdf } from './writePdf.ts';

export interface SetPdf {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Lines of text on every page. */
  lines: number[];
  /** One a page where a memory was given: pages of one look are drawn alike, in this file or in the next. */
  looks: string[];
  anchors: PlacedOrigin[];
  /** Page of every heading in Document order: what a DOCX prints in its contents. */
  headingPages: number[];
  diagnostics: Diagnostic[];
}

/**
 * A document set on pages and written. `media`: the bytes of the pictures that it names. With a memory only what is new to it is
 * set; the bytes are the same.
 */
export async function setPdf(document: Document, media: Media = NO_MEDIA, memory?: SetMemory): Promise<SetPdf> {
  const set = layoutDocument(document, fontMeasure, memory);
  const bytes = await writePdf(document, set, media);
  return {
    bytes,
    pages: set.pages.length,
    lines: set.pages.map((page) => page.lines),
    looks: memory ? set.pages.map(lookOf) : [],
    anchors: set.anchors,
    headingPages: set.headingPages,
    diagnostics: unprintable(set.missingSigns),
  };
}

/** One warning for every place with signs that print as boxes. */
function unprintable(missing: Pages['missingSigns']): Diagnostic[] {
  return missing.map(({ origin, signs }) => {
    const shown = signs.slice(0, 12).join(' ');
    return finding({
      code: 'signs-missing',
      severity: 'warning',
      sentence: `The PDF’s fonts have no sign for: ${shown}${signs.length > 12 ? ' …' : ''}. They print as empty boxes.`,
      hint: 'Write these words in other letters, or hand out the DOCX.',
      place: { ...origin },
      basis: signs,
    });
  });
}
