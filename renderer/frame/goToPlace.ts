import type { Place } from '../../engine/nouns/diagnostic.ts';
import { findEvidence } from '../briefing/evidenceLookup.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { useScreen } from './screen.ts';

/** Shows the place a finding or a page speaks of: in the briefing where it has one there, else in the article. */
export async function goToPlace(place: Place): Promise<void> {
  const { go, jumpTo } = useScreen.getState();
  if (place.fillId || place.slotId || place.sectionId || place.variable) {
    go('Briefing');
    jumpTo(place);
    return;
  }
  const sourceId = place.sourceId ?? (place.evidenceId && findEvidence(place.evidenceId)?.sourceId);
  if (!sourceId) return go('Briefing');
  if (!(await useLibrary.getState().openSource(sourceId))) return;
  go('Library');
  jumpTo({ ...place, sourceId });
}
