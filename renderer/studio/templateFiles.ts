import type { Gives } from '../../desk/bridge.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { saveDelivery } from '../frame/saveDownload.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { useStart } from '../start/startStore.ts';
import { ask, askOrTell } from '../transport.ts';
import { type Later, later, t } from '../words/t.ts';
import { useStudio } from './studioStore.ts';

const DONE: Record<Gives<'studio.import'>['as'], Later> = {
  known: later('“{name}” is here already, just as in the file.'),
  version: later('“{name}” is here now, and can be used.'),
  draft: later('“{name}” came in as a draft: publish it to use it.'),
};

export const TEMPLATE_FILES = '.json,application/json';

export function isTemplateFile({ name }: { name: string }): boolean {
  return /\.json$/i.test(name);
}

/** Reads template files, one after the other, and shows the last in the studio. */
export async function importTemplates(files: File[]): Promise<void> {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const done = await askOrTell(ask, sayTrouble, 'studio.import', { bytes, fileName: file.name });
    if (!done) return;
    void useStart.getState().refresh();
    useScreen.getState().go('Studio');
    if (await useStudio.getState().openTemplate(done.id)) {
      useScreen.getState().say(t(DONE[done.as], { name: done.name }));
    }
  }
}

/** As a file that another library reads, and `briefwright template validate`. */
export async function exportTemplate(template: Template): Promise<void> {
  const delivery = await askOrTell(ask, sayTrouble, 'studio.export', { template });
  if (!delivery || delivery.kind === 'cancelled') return;
  saveDelivery(delivery);
  const names = delivery.kind === 'written' ? delivery.paths : delivery.files.map(({ name }) => name);
  useScreen.getState().say(t('Written: {files}.', { files: names.join(', ') }));
}
