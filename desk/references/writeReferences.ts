import type { CslItem } from '../../engine/nouns/reference.ts';
import type { ReferenceFormat } from './readReferences.ts';
import { writeBibtex } from './writeBibtex.ts';
import { writeRis } from './writeRis.ts';

/** References as a file that Zotero and others read. UTF-8. */
export function writeReferences(items: CslItem[], format: ReferenceFormat): Uint8Array<ArrayBuffer> {
  const text =
    format === 'csl' ? `${JSON.stringify(items, null, 1)}\n` : format === 'ris' ? writeRis(items) : writeBibtex(items);
  return new TextEncoder().encode(text);
}

export const REFERENCE_FILES: Record<ReferenceFormat, { ending: string; mediaType: string }> = {
  csl: { ending: '.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  ris: { ending: '.ris', mediaType: 'application/x-research-info-systems' },
  bib: { ending: '.bib', mediaType: 'application/x-bibtex' },
};
