import { checkBriefing } from '../../engine/check/checkBriefing.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { gatherFindings } from './gatherFindings.ts';

/** All that checking and composing find; what only shows on pages comes with pressing. */
export function findingsOf(dossier: Dossier, at: string): Diagnostic[] {
  const { diagnostics } = composeDocument({ ...dossier, at });
  return gatherFindings(dossier.briefing.signOffs, checkBriefing(dossier), diagnostics);
}
