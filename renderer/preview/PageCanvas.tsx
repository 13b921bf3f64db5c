import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { t } from '../words/t.ts';

interface PageCanvasProps {
  doc: PDFDocumentProxy;
  /** Pages of one look are drawn alike, whatever file they are in. */
  look: string;
  number: number;
  pages: number;
  /** In points. */
  size: { width: number; height: number };
  /** CSS pixels a point. */
  scale: number;
  /** Distance from the page's top in points. */
  onClick: (top: number) => void;
}

/** How long a page waits that is near but not seen: those that are seen go first. Milliseconds. */
const UNSEEN_WAITS = 120;

/** One page, drawn when it comes near and where it looks otherwise than before; the old drawing stands until the new one is whole. */
export function PageCanvas({ doc, look, number, pages, size, scale, onClick }: PageCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const latest = useRef(doc);
  useEffect(() => {
    latest.current = doc;
  }, [doc]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new IntersectionObserver((seen) => setNear(seen.at(-1)?.isIntersecting ?? false), {
      rootMargin: '800px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (!near || look === '') return;
    const drawing = { current: true, cancel: () => {} };
    const timer = setTimeout(
      () => {
        const draw = async () => {
          const canvas = await drawPage(latest.current, number, scale, drawing);
          if (drawing.current && canvas) frame.current?.replaceChildren(canvas);
        };
        // The file may have been closed meanwhile, for a newer one. A drawing that was overtaken is no failure.
        void draw().catch(() => (drawing.current ? draw().catch(() => {}) : undefined));
      },
      isSeen(frame.current) ? 0 : UNSEEN_WAITS,
    );
    return () => {
      clearTimeout(timer);
      drawing.current = false;
      drawing.cancel();
    };
  }, [look, number, scale, near]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the outline and the checks lead to the same places by keys.
    <div
      ref={frame}
      role="img"
      aria-label={t('Page {number} of {pages}', { number, pages })}
      data-page={number}
      className="page"
      style={{ width: size.width * scale, height: size.height * scale }}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        // By shares: the box is in the window's pixels, whatever the size of the text.
        onClick(((event.clientY - box.top) / box.height) * size.height);
      }}
    />
  );
}

/** Whether any of it is in its scrolling frame now. */
function isSeen(element: HTMLElement | null): boolean {
  const around = element?.parentElement?.getBoundingClientRect();
  const own = element?.getBoundingClientRect();
  return around !== undefined && own !== undefined && own.bottom > around.top && own.top < around.bottom;
}

/** A page as a picture; null where nobody wants it any longer. */
async function drawPage(
  doc: PDFDocumentProxy,
  number: number,
  scale: number,
  drawing: { current: boolean; cancel: () => void },
): Promise<HTMLCanvasElement | null> {
  const page = await doc.getPage(number);
  if (!drawing.current) return null;
  const canvas = document.createElement('canvas');
  const viewport = page.getViewport({ scale: scale * Math.max(1, window.devicePixelRatio) });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  drawing.cancel = () => task.cancel();
  await task.promise;
  return canvas;
}
