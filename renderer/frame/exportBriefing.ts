import type { Delivery } from '../../desk/bridge.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { ask, askOrTell } from '../transport.ts';
import { saveDownload } from './saveDownload.ts';
import { sayTrouble, useScreen } from './screen.ts';
import { useAbout } from './useAbout.ts';

/** Exports the briefing as it stands on screen; what stops it is told with the findings. */
export async function exportBriefing(docx: boolean, pdf: boolean): Promise<void> {
  const { briefing, flush } = useBriefing.getState();
  if (!briefing) return;
  useBriefing.setState({ exporting: true });
  try {
    await flush();
    const stamp = { at: new Date().toISOString(), by: useAbout.getState().about?.analyst ?? '' };
    const reply = await ask('briefing.export', { briefing, docx, pdf, stamp });
    if (reply.ok) {
      useBriefing.setState({ findings: reply.value.diagnostics });
      deliver(reply.value.delivery, 'Exported');
    } else if (reply.code === 'blocked') {
      await useBriefing.getState().check(briefing);
      useScreen.getState().show({ kind: 'blocked', sentence: reply.sentence, hint: reply.hint });
    } else {
      sayTrouble(reply.sentence, reply.hint);
    }
  } finally {
    useBriefing.setState({ exporting: false });
  }
}

/** Writes the open briefing as one self-contained file, to be mailed or kept. */
export async function packBriefing(): Promise<void> {
  const { briefing, flush } = useBriefing.getState();
  if (!briefing || !(await flush())) return;
  const delivery = await askOrTell(ask, sayTrouble, 'briefing.pack', { id: briefing.id });
  if (delivery) deliver(delivery, 'Written');
}

function deliver(delivery: Delivery, did: string): void {
  if (delivery.kind === 'downloads') for (const file of delivery.files) saveDownload(file);
  useScreen.getState().say(wordsFor(delivery, did));
}

function wordsFor(delivery: Delivery, did: string): string {
  if (delivery.kind === 'cancelled') return 'Nothing was written.';
  const names = delivery.kind === 'written' ? delivery.paths : delivery.files.map((file) => file.name);
  return `${did}: ${names.join(', ')}.`;
}
