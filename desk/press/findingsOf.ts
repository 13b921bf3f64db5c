import { checkBriefing } from '../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Document } from '../../engine/nouns/document.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { gatherFindings } from './gatherFindings.ts';

/** All that checking and composing find; what only shows on pages comes with pressing. */
export function findingsOf(dossier: Dossier, at: string): Diagnostic[] {
  return checkedDocument(dossier, at).diagnostics;
}

/** The Document, with what checking and composing find of it. */
export function checkedDocument(dossier: Dossier, at: string): { document: Document; diagnostics: Diagnostic[] } {
  const { document, diagnostics } = composeDocument({ ...dossier, at });
  return {
    document,
    diagnostics: gatherFindings(dossier.briefing.signOffs, checkBriefing(dossier), diagnostics),
  };
}
