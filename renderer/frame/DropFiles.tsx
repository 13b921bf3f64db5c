import { type DragEvent, type ReactNode, useState } from 'react';
import { isPicture } from '../briefing/pictureDeeds.ts';
import { DROP_WORDS } from '../library/articleFiles.ts';
import { capturePicked, useBatch } from '../library/captureFiles.ts';
import { takesReturned } from '../returned/readFile.ts';
import { importTemplates, isTemplateFile } from '../studio/templateFiles.ts';
import { t } from '../words/t.ts';
import { droppedFiles } from './droppedFiles.ts';
import { sayTrouble } from './screen.ts';

/** The whole window takes files: articles are captured, .briefing files opened. */
export function DropFiles({ children }: { children: ReactNode }) {
  const [over, setOver] = useState(false);
  const news = useBatch((batch) => batch.news);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's short cut; keys have "Paste article" and "Choose files".
    <div
      className="drop-frame"
      onDragOver={(event) => {
        // A slot that takes what hovers has said so.
        setOver(carriesFiles(event) && !event.defaultPrevented);
        if (carriesFiles(event)) event.preventDefault();
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!carriesFiles(event) || event.defaultPrevented) return;
        event.preventDefault();
        void take(event.dataTransfer);
      }}
    >
      {children}
      <p aria-live="polite" className="visually-hidden">
        {news}
      </p>
      {over ? (
        <div className="drop-veil" aria-hidden>
          {t(DROP_WORDS)}
        </div>
      ) : null}
    </div>
  );
}

async function take(data: DataTransfer): Promise<void> {
  const files = [...data.files];
  if (files.length > 0 && files.every(isPicture)) {
    sayTrouble(t('Pictures belong to a place in a briefing.'), t('Drop them on a place with “Add picture…”.'));
    return;
  }
  const templates = files.filter(isTemplateFile);
  if (templates.length > 0 && templates.length === files.length) {
    await importTemplates(templates);
    return;
  }
  // Read before anything is waited for: afterwards the browser gives nothing any more.
  const walked = droppedFiles(data);
  if (await takesReturned(files)) return;
  const picked = await walked;
  if (picked.length === 0)
    sayTrouble(t('There is no article in what was dropped.'), t('Drop text, HTML, Word, PDF or e-mail files.'));
  else await capturePicked(picked);
}
