import { useEffect, useRef } from 'react';
import { ask } from '../transport.ts';
import { drawFirstPage } from './drawFirstPage.ts';

/** In CSS pixels. */
const WIDTH = 92;

/** The first page of what a template makes, drawn when it comes near; the words beside it say what it is. */
export function TemplatePage({ id, version }: { id: string; version: number }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let wanted = true;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.at(-1)?.isIntersecting) return;
        watch.disconnect();
        void pageOf(`${id}@${version}`, id).then((canvas) => {
          if (wanted && canvas) element.replaceChildren(copyOf(canvas));
        });
      },
      { rootMargin: '200px' },
    );
    watch.observe(element);
    return () => {
      wanted = false;
      watch.disconnect();
    };
  }, [id, version]);
  return <div ref={frame} aria-hidden className="template-page" style={{ width: WIDTH }} />;
}

const drawn = new Map<string, Promise<HTMLCanvasElement | null>>();
let last: Promise<unknown> = Promise.resolve();

/** One after the other, so that nobody who is already working waits for pictures. */
function pageOf(key: string, id: string): Promise<HTMLCanvasElement | null> {
  const known = drawn.get(key);
  if (known) return known;
  const page = last.then(idle).then(async () => {
    // Who has gone on to a briefing is typing: with the fonts of a page the browser would lay everything out anew.
    if (!document.querySelector('.template-page')) return null;
    const reply = await ask('template.page', { id });
    return reply.ok ? drawFirstPage(reply.value.pdf, WIDTH) : null;
  });
  // Without its page an entry still has its words; it is asked for again the next time the list is shown.
  const shown = page.catch(() => null);
  void shown.then((canvas) => canvas ?? drawn.delete(key));
  drawn.set(key, shown);
  last = shown;
  return shown;
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 2000 }));
}

/** An element stands in one place only; the drawing is kept for the next time. */
function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}
