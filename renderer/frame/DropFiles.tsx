import { type DragEvent, type ReactNode, useState } from 'react';
import { captureFiles } from '../library/captureFiles.ts';

/** The whole window takes files: articles are captured, .briefing files opened. */
export function DropFiles({ children }: { children: ReactNode }) {
  const [over, setOver] = useState(false);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's short cut; keys have "Paste article" and "Choose files".
    <div
      className="drop-frame"
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!carriesFiles(event)) return;
        event.preventDefault();
        void captureFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over ? (
        <div className="drop-veil" aria-hidden>
          Drop articles (text, Markdown, HTML) or a .briefing file
        </div>
      ) : null}
    </div>
  );
}
