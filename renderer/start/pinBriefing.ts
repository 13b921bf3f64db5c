import type { BriefingSummary } from '../../desk/bridge.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { titleWords } from '../series/titleWords.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { useStart } from './startStore.ts';

/** A pinned briefing stands before the others; pinned again it stands among them. */
export async function pinBriefing(briefing: BriefingSummary): Promise<void> {
  const { id, pinned } = briefing;
  if (!(await askOrTell(ask, sayTrouble, 'briefing.pin', { id, pinned: !pinned }))) return;
  await useStart.getState().refresh();
  const name = titleWords(briefing);
  useScreen.getState().say(pinned ? t('“{name}” is no longer pinned.', { name }) : t('Pinned “{name}”.', { name }));
}
