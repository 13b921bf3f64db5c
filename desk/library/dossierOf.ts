import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { MOST_COPIES } from './alikeShelf.ts';
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

/** The same with the copies of its sources that the library holds beside them: what the checks see. */
export function withCopies(library: Library, dossier: Dossier): Dossier {
  const used = new Set(dossier.sources.map(({ id }) => id));
  const copies = new Set(
    dossier.sources.flatMap(({ id }) =>
      library.alike
        .sameText(id)
        .slice(0, MOST_COPIES)
        .map((other) => other.id),
    ),
  );
  const others = [...copies].filter((id) => !used.has(id)).sort();
  return others.length === 0 ? dossier : { ...dossier, copies: others.map((id) => library.sources.open(id)) };
}
