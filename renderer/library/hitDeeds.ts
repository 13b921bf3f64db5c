import type { SearchHit } from '../../desk/bridge.ts';
import { readQuery } from '../../engine/search/readQuery.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { findEvidence } from '../briefing/evidenceLookup.ts';
import { inField } from '../frame/inField.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { offerSlots } from '../reader/offerSlots.ts';
import { openOrShow } from '../start/openBriefing.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { useChosen } from './chosenStore.ts';
import { useLibrary } from './libraryStore.ts';
import { placeInBriefing } from './placeInBriefing.ts';
import { useSearch } from './searchStore.ts';

export function hitKey(hit: SearchHit | undefined): string {
  return hit ? `${hit.kind}-${hit.id}` : '';
}

/** At its place in the article, or the briefing. */
export async function openHit(hit: SearchHit): Promise<void> {
  useSearch.setState({ opened: hitKey(hit) });
  const { jumpTo } = useScreen.getState();
  if (hit.kind === 'briefing') {
    const query = readQuery(useSearch.getState().answer?.typed ?? '');
    await openOrShow(hit.id);
    const { briefing } = useBriefing.getState();
    const place = briefing?.id === hit.id ? placeInBriefing(briefing, query, findEvidence) : null;
    if (place) jumpTo(place);
    return;
  }
  const from = document.activeElement;
  if (!(await useLibrary.getState().openSource(hit.sourceId))) return;
  // Who has begun to type elsewhere meanwhile is left there.
  if (document.activeElement !== from && inField(document.activeElement)) return;
  if (hit.kind === 'evidence') jumpTo({ evidenceId: hit.id, sourceId: hit.sourceId });
  else if (hit.start >= 0) jumpTo({ sourceId: hit.sourceId, start: hit.start });
}

/** Asks for a slot of the open briefing. */
export async function placeHit(hit: SearchHit): Promise<void> {
  if (hit.kind !== 'evidence') {
    useScreen.getState().say(t('Only quotes, numbers and excerpts can be placed.'), { trouble: true });
    return;
  }
  const pieces = await askOrTell(ask, sayTrouble, 'evidence.open', { ids: [hit.id] });
  const [piece] = pieces ?? [];
  if (!piece) return;
  useLibrary.getState().know([piece]);
  offerSlots([piece.evidence]);
}

/** Chooses it for a draft, or no longer. */
export function chooseHit(hit: SearchHit): void {
  if (hit.kind === 'source') useChosen.getState().toggleSource(hit.id);
  if (hit.kind === 'evidence') useChosen.getState().toggleEvidence(hit.id, hit.sourceId);
}
