import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';

interface PageCanvasProps {
  doc: PDFDocumentProxy;
  number: number;
  pages: number;
  /** In points. */
  size: { width: number; height: number };
  /** CSS pixels a point. */
  scale: number;
  /** Distance from the page's top in points. */
  onClick: (top: number) => void;
}

/** One page, drawn when it comes near; the old drawing stands until the new one is whole. */
export function PageCanvas({ doc, number, pages, size, scale, onClick }: PageCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
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
    if (!near) return;
    const canvas = document.createElement('canvas');
    const sharp = scale * Math.max(1, window.devicePixelRatio);
    let cancel = () => {};
    let current = true;
    void doc
      .getPage(number)
      .then((page) => {
        if (!current) return;
        const viewport = page.getViewport({ scale: sharp });
        canvas.width = Math.round(viewport.width);
        canvas.height = Math.round(viewport.height);
        const drawing = page.render({ canvas, viewport });
        cancel = () => drawing.cancel();
        return drawing.promise.then(() => {
          if (current) frame.current?.replaceChildren(canvas);
        });
      })
      // A drawing that was overtaken is no failure.
      .catch(() => {});
    return () => {
      current = false;
      cancel();
    };
  }, [doc, number, scale, near]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the outline and the checks lead to the same places by keys.
    <div
      ref={frame}
      role="img"
      aria-label={`Page ${number} of ${pages}`}
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
