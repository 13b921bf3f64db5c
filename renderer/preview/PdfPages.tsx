import { useEffect, useRef } from 'react';
import { goToPlace } from '../frame/goToPlace.ts';
import { t } from '../words/t.ts';
import { closePdf } from './drawPage.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { placeOnPage } from './placeOnPage.ts';
import { usePreview } from './previewStore.ts';
import type { ShownPage } from './shownPages.ts';
import { useFrameWidth } from './useFrameWidth.ts';

interface PdfPagesProps {
  shown: ShownPage[];
  /** Of every page, in points: all pages of one briefing have the size of its theme. */
  size: { width: number; height: number };
  zoom: number | 'fit';
  goTo: { page: number } | null;
  onPage: (page: number) => void;
  /** What a click on a page does; by default it leads to the place in the open briefing. */
  onPoint?: (page: number, top: number) => void;
}

const POINT = 96 / 72;
const MARGIN = 32;

export function PdfPages({ shown, size, zoom, goTo, onPage, onPoint = jumpToPlace }: PdfPagesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useFrameWidth(frame);
  useEffect(() => {
    if (goTo) frame.current?.querySelector(`[data-page="${goTo.page}"]`)?.scrollIntoView({ block: 'start' });
  }, [goTo]);
  const open = useRef(new Set<Uint8Array>());
  useEffect(() => {
    // After the pages have taken up the new files.
    const files = new Set(shown.map(({ pdf }) => pdf));
    for (const pdf of open.current) if (!files.has(pdf)) closePdf(pdf);
    open.current = files;
  }, [shown]);
  useEffect(() => () => open.current.forEach(closePdf), []);
  const scale = zoom === 'fit' ? Math.min(1.6, Math.max(0.3, (width - MARGIN) / size.width)) : zoom * POINT;
  return (
    <section
      ref={frame}
      aria-label={t('Pages')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keys.
      tabIndex={0}
      className="pages"
      onScroll={() => onPage(pageInView(frame.current))}
    >
      {width > 0
        ? shown.map((one, at) => (
            <PageCanvas
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
              key={at}
              shown={one}
              number={at + 1}
              pages={shown.length}
              size={size}
              scale={scale}
              onClick={(top) => onPoint(at + 1, top)}
            />
          ))
        : null}
    </section>
  );
}

function jumpToPlace(page: number, top: number): void {
  const place = placeOnPage(usePreview.getState().anchors, page, top);
  if (place) void goToPlace(place);
}

function pageInView(frame: HTMLElement | null): number {
  if (!frame) return 1;
  const middle = frame.scrollTop + frame.clientHeight / 3;
  const pages = [...frame.querySelectorAll<HTMLElement>('[data-page]')];
  return Number(pages.findLast((one) => one.offsetTop <= middle)?.dataset.page ?? 1);
}
