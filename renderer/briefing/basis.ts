import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import { isOtherwise } from '../../engine/templates/otherwise.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { useBriefing } from './briefingStore.ts';
import { findEvidence, withId } from './evidenceLookup.ts';

/**
 * Tells when what the open briefing stands on was changed in the library: a piece of evidence it prints, or that piece's article. The briefing
 * itself stays the same then, its pages and findings do not.
 */
export function listenToBasis(changed: () => void): () => void {
  return useLibrary.subscribe((now, before) => {
    if (now.evidence === before.evidence && now.sources === before.sources) return;
    const { briefing, dossier } = useBriefing.getState();
    if (briefing && dossier && isMoved(briefing, dossier, before)) changed();
  });
}

type Known = Pick<ReturnType<typeof useLibrary.getState>, 'evidence' | 'sources'>;

/** What is looked at again and found as it was is no change: opening an article hands out its evidence anew. */
function isMoved(briefing: Briefing, dossier: Dossier, before: Known): boolean {
  const now = useLibrary.getState();
  const articles = new Set<string>();
  for (const id of evidenceUsed(briefing)) {
    const one = findEvidence(id);
    if (!one) continue;
    articles.add(one.sourceId);
    const was = before.evidence.get(id) ?? withId(dossier.evidence, id);
    if (was && was !== one && isOtherwise(was, one)) return true;
  }
  for (const id of articles) {
    const is = now.sources.get(id);
    const was = before.sources.get(id) ?? withId(dossier.sources, id);
    if (is && was && was !== is && isOtherwise(was, is)) return true;
  }
  return false;
}
