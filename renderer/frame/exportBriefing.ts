import type { Delivery } from '../../desk/bridge.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useHouses } from '../house/houseStore.ts';
import { ask, askOrTell } from '../transport.ts';
import { keepVersion } from '../versions/keepVersion.ts';
import { type Later, later, t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { saveDelivery } from './saveDownload.ts';
import { sayTrouble, useScreen } from './screen.ts';
import { stampNow } from './stampNow.ts';

interface Forms {
  docx?: boolean;
  /** The kept house file that the DOCX is made on. */
  houseId?: string;
  pdf?: boolean;
  html?: boolean;
  markdown?: boolean;
}

/** Exports the briefing as it stands on screen; what stops it is told with the findings. */
export async function exportBriefing({
  docx = false,
  houseId,
  pdf = false,
  html = false,
  markdown = false,
}: Forms): Promise<void> {
  const { briefing, exporting, flush } = useBriefing.getState();
  if (!briefing || exporting) return;
  useBriefing.setState({ exporting: true });
  try {
    await flush();
    const stamp = stampNow();
    const base = houseId === undefined ? {} : { houseId };
    const reply = await ask('briefing.export', { briefing, docx, ...base, pdf, html, markdown, stamp });
    if (reply.ok) {
      const { diagnostics, delivery, houseWarnings = [] } = reply.value;
      useBriefing.setState({ findings: diagnostics });
      deliver(delivery, later('Exported: {files}.'), houseWarnings.map(({ sentence }) => told(sentence)).join(' '));
      if (houseId !== undefined) void useHouses.getState().refresh();
      if (delivery.kind !== 'cancelled') void keepVersion('export');
    } else await tellRefusal(briefing, reply);
  } finally {
    useBriefing.setState({ exporting: false });
  }
}

/** Puts the briefing on the clipboard with its footnotes: formatted for mail and Word, as Markdown for everything else. */
export async function copyBriefing(): Promise<void> {
  const { briefing, flush } = useBriefing.getState();
  if (!briefing) return;
  await flush();
  const stamp = stampNow();
  const reply = await ask('briefing.copy', { briefing, stamp });
  if (!reply.ok) await tellRefusal(briefing, reply);
  else if (putOnClipboard(reply.value)) useScreen.getState().say(t('Copied with its footnotes.'));
  else sayTrouble(t('The clipboard took nothing.'), t('Choose it again, or export a web page.'));
}

/** By the copy event: it needs no permission that a window would have to ask for. */
function putOnClipboard({ html, text }: { html: string; text: string }): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return done;
}

async function tellRefusal(
  briefing: Briefing,
  refusal: { code: string; sentence: string; hint: string },
): Promise<void> {
  if (refusal.code !== 'blocked') {
    sayTrouble(refusal.sentence, refusal.hint);
    return;
  }
  await useBriefing.getState().check(briefing);
  useScreen.getState().show({ kind: 'blocked', sentence: refusal.sentence, hint: refusal.hint });
}

/** Writes the open briefing as one self-contained file, to be mailed or kept. */
export async function packBriefing(): Promise<void> {
  const { briefing, flush } = useBriefing.getState();
  if (!briefing || !(await flush())) return;
  const delivery = await askOrTell(ask, sayTrouble, 'briefing.pack', { id: briefing.id });
  if (delivery) deliver(delivery, later('Written: {files}.'));
}

function deliver(delivery: Delivery, did: Later, hint = ''): void {
  saveDelivery(delivery);
  // A warning stays until it is closed.
  useScreen.getState().say(wordsFor(delivery, did), { hint, trouble: hint !== '' });
}

function wordsFor(delivery: Delivery, did: Later): string {
  if (delivery.kind === 'cancelled') return t('Nothing was written.');
  const names = delivery.kind === 'written' ? delivery.paths : delivery.files.map((file) => file.name);
  return t(did, { files: names.join(', ') });
}
