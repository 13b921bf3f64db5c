import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import type { Template } from '../../engine/nouns/template.ts';
import type { Library } from './library.ts';

/** A briefing with the evidence it uses and the sources of that. Evidence that is gone is left out: the checks say so. */
export function dossierOf(library: Library, briefing: Briefing, template: Template): Dossier {
  // By id, as in a .briefing file: the same briefing gives the same export from either.
  const evidence = evidenceUsed(briefing)
    .sort()
    .map((id) => library.evidence.find(id))
    .filter((one) => one !== null);
  const sourceIds = [...new Set(evidence.map((one) => one.sourceId))].sort();
  const sources = sourceIds.map((id) => library.sources.open(id));
  return { briefing, template, sources, evidence };
}
