import type { OpenedBriefing, RequestName, Takes } from '../../desk/bridge.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { type Room, sayTrouble, useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ask, askOrTell } from '../transport.ts';
import { keepVersion } from '../versions/keepVersion.ts';
import { t } from '../words/t.ts';
import { useStart } from './startStore.ts';

type Opening = Extract<
  RequestName,
  | 'briefing.next'
  | 'briefing.open'
  | 'briefing.create'
  | 'briefing.example'
  | 'briefing.draft'
  | 'briefing.duplicate'
  | 'briefing.import'
>;

/** Opens a briefing by any of the ways there are, and shows it, or stays in another room. Gives false when the desk or an unsaved briefing said no. */
export async function openBriefing<N extends Opening>(
  way: N,
  payload: Takes<N>,
  room: Room = 'Briefing',
): Promise<boolean> {
  const opened: OpenedBriefing | null = await askOrTell(ask, sayTrouble, way, payload);
  if (!opened || !(await showOpened(opened, room))) return false;
  if (way === 'briefing.open') void keepVersion('day');
  return true;
}

/** Shows what the desk has opened; false when the briefing that is open cannot be left unsaved. */
export async function showOpened(opened: OpenedBriefing, room: Room): Promise<boolean> {
  if (!(await useBriefing.getState().open(opened))) return false;
  const screen = useScreen.getState();
  screen.activate(null);
  screen.go(room);
  // Examples, drafts and files bring articles along.
  void useLibrary.getState().refresh();
  void useStart.getState().refresh();
  return true;
}

/** The one that is open is shown as it stands; another one is opened. */
export async function openOrShow(id: string): Promise<void> {
  if (useBriefing.getState().briefing?.id === id) useScreen.getState().go('Briefing');
  else await openBriefing('briefing.open', { id });
}

/** A .briefing file that was dropped or chosen. */
export async function openBriefingFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (await openBriefing('briefing.import', { bytes }))
    useScreen.getState().say(t('Opened {name}.', { name: file.name }));
}
