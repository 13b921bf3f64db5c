import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Returned } from '../../engine/nouns/returned.ts';
import { openReview } from '../../engine/returned/openReview.ts';
import { refuseStranger } from '../../engine/returned/refuseStranger.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';
import { told } from '../words/told.ts';
import { useReturned } from './returnedStore.ts';

/** Reads a chosen file and begins to go through it; a file of another briefing is told in one sentence. */
export async function importFile(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const returned = await askOrTell(ask, sayTrouble, 'returned.read', { fileName: file.name, bytes });
  return returned ? beginWith(returned) : false;
}

async function beginWith(returned: Returned): Promise<boolean> {
  const { briefing, dossier } = useBriefing.getState();
  if (!briefing || !dossier) return false;
  // What was said of a file before it is said of this one no longer.
  useScreen.getState().hush();
  try {
    const remark = refuseStranger(openReview({ ...dossier, briefing }, returned, { has: () => true }));
    if (remark !== '') useScreen.getState().say(told(remark));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    sayTrouble(told(error.message), told(error.hint));
    return false;
  }
  await useReturned.getState().begin(returned);
  return true;
}

/** A Word file dropped on the open briefing that was exported from it is no article. True where it was taken as that. */
export async function takesReturned(files: File[]): Promise<boolean> {
  const [file] = files;
  const { briefing } = useBriefing.getState();
  if (!briefing || files.length !== 1 || !file || !/\.docx$/i.test(file.name)) return false;
  const reply = await ask('returned.read', { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (!reply.ok || reply.value.briefingId !== briefing.id) return false;
  if (await beginWith(reply.value)) useScreen.getState().show({ kind: 'returned' });
  return true;
}
