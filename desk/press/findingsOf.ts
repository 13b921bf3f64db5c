import { checkBriefing } from '../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Document } from '../../engine/nouns/document.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import { gatherFindings } from './gatherFindings.ts';

/** All that checking and composing find; what only shows on pages comes with pressing. */
export function findingsOf(dossier: Dossier, at: string, media: Pick<Media, 'has'> = NO_MEDIA): Diagnostic[] {
  return checkedDocument(dossier, at, media).diagnostics;
}

/** The Document, with what checking and composing find of it. */
export function checkedDocument(
  dossier: Dossier,
  at: string,
  media: Pick<Media, 'has'> = NO_MEDIA,
): { document: Document; diagnostics: Diagnostic[] } {
  const { document, diagnostics } = composeDocument({ ...dossier, at }, media);
  return {
    document,
    diagnostics: gatherFindings(dossier.briefing.signOffs, checkBriefing(dossier), diagnostics),
  };
}
