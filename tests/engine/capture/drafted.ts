import { draftSource } from '../../../engine/capture/draftSource.ts';
import { suggestEvidence } from '../../../engine/capture/suggestEvidence.ts';
import { textBlocks } from '../../../engine/capture/textBlocks.ts';
import type { Quote, Stat } from '../../../engine/nouns/evidence.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import type { Source, SourceMeta } from '../../../engine/nouns/source.ts';

/** A plain text captured as the desk would capture it, without a worker. */
export function drafted(text: string, stated: Partial<Omit<SourceMeta, 'guessed'>> = {}): Source {
  return draftSource({
    sha256: hashOf(text.toWellFormed()),
    byteLength: text.length,
    mediaType: 'text/plain',
    fileName: '',
    accessedOn: '',
    blocks: textBlocks(text),
    stated: { language: 'en', ...stated },
  });
}

export function quotesOf(text: string, language = 'en'): Quote[] {
  return suggestEvidence(drafted(text, { language })).filter((one) => one.kind === 'quote');
}

export function statsOf(text: string, language = 'en'): Stat[] {
  return suggestEvidence(drafted(text, { language })).filter((one) => one.kind === 'stat');
}
