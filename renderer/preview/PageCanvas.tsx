import { useEffect, useRef, useState } from 'react';
import { t } from '../words/t.ts';
import { canvasOf, type Drawing, drawPage } from './drawPage.ts';
import { seePage } from './previewStore.ts';
import type { ShownPage } from './shownPages.ts';

interface PageCanvasProps {
  shown: ShownPage;
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
export function PageCanvas({ shown, number, pages, size, scale, onClick }: PageCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const seen = useRef(false);
  const [near, setNear] = useState(false);
  const latest = useRef(shown);
  latest.current = shown;
  const { look, whole } = shown;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const leaveNear = watchIn(element, '800px', setNear);
    const leaveSeen = watchIn(element, '0px', (isSeen) => {
      seen.current = isSeen;
      seePage(number, isSeen);
    });
    return () => {
      leaveNear();
      leaveSeen();
      seePage(number, false);
    };
  }, [number]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew where it looks otherwise, and once more from the very file where it came from a glance.
  useEffect(() => {
    if (!near) return;
    let drawing: Drawing | null = null;
    let wanted = true;
    const draw = async () => {
      const { pdf, page } = latest.current;
      drawing = drawPage(pdf, page, { scale: scale * Math.max(1, window.devicePixelRatio) });
      const picture = await drawing.picture;
      if (wanted && picture) frame.current?.replaceChildren(canvasOf(picture));
      else picture?.close();
    };
    const timer = seen.current ? undefined : setTimeout(() => void draw(), UNSEEN_WAITS);
    if (seen.current) void draw();
    return () => {
      clearTimeout(timer);
      wanted = false;
      drawing?.callOff();
    };
  }, [look, whole, scale, near]);
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

/** Tells whether any of it is in the frame that it scrolls in, or as near to it. */
function watchIn(element: HTMLElement, margin: string, tell: (isIn: boolean) => void): () => void {
  const watch = new IntersectionObserver((changes) => tell(changes.at(-1)?.isIntersecting ?? false), {
    root: element.parentElement,
    rootMargin: margin,
  });
  watch.observe(element);
  return () => watch.disconnect();
}
