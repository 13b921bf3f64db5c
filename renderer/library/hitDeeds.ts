import type { SearchHit } from '../../desk/bridge.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { offerSlots } from '../reader/decide.ts';
import { openBriefing } from '../start/openBriefing.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { useChosen } from './chosenStore.ts';
import { useLibrary } from './libraryStore.ts';
import { useSearch } from './searchStore.ts';

export function hitKey(hit: SearchHit | undefined): string {
  return hit ? `${hit.kind}-${hit.id}` : '';
}

/** At its place in the article, or the briefing. */
export async function openHit(hit: SearchHit): Promise<void> {
  useSearch.setState({ opened: hitKey(hit) });
  if (hit.kind === 'briefing') {
    await openBriefing('briefing.open', { id: hit.id });
    return;
  }
  const { jumpTo } = useScreen.getState();
  await useLibrary.getState().openSource(hit.sourceId);
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
  offerSlots(piece.evidence);
}

/** Chooses it for a draft, or no longer. */
export function chooseHit(hit: SearchHit): void {
  if (hit.kind === 'source') useChosen.getState().toggleSource(hit.id);
  if (hit.kind === 'evidence') useChosen.getState().toggleEvidence(hit.id, hit.sourceId);
}
