import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { goToPlace } from '../frame/goToPlace.ts';
import { t } from '../words/t.ts';
import { openPdf } from './openPdf.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { placeOnPage } from './placeOnPage.ts';
import { usePreview } from './previewStore.ts';
import { useFrameWidth } from './useFrameWidth.ts';

interface PdfPagesProps {
  pdf: Uint8Array;
  looks: string[];
  zoom: number | 'fit';
  goTo: { page: number } | null;
  onPage: (page: number) => void;
}

interface OpenPdf {
  doc: PDFDocumentProxy;
  looks: string[];
  /** Width and height of each page in points. */
  sizes: { width: number; height: number }[];
}

const POINT = 96 / 72;
const MARGIN = 32;

export function PdfPages({ pdf, looks, zoom, goTo, onPage }: PdfPagesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useFrameWidth(frame);
  const open = useOpenPdf(pdf, looks);
  useEffect(() => {
    if (goTo) frame.current?.querySelector(`[data-page="${goTo.page}"]`)?.scrollIntoView({ block: 'start' });
  }, [goTo]);
  const widest = Math.max(1, ...(open?.sizes.map((size) => size.width) ?? []));
  const scale = zoom === 'fit' ? Math.min(1.6, Math.max(0.3, (width - MARGIN) / widest)) : zoom * POINT;
  return (
    <section
      ref={frame}
      aria-label={t('Pages')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keys.
      tabIndex={0}
      className="pages"
      onScroll={() => onPage(pageInView(frame.current))}
    >
      {open && width > 0
        ? open.sizes.map((size, at) => (
            <PageCanvas
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
              key={at}
              doc={open.doc}
              look={open.looks[at] ?? ''}
              number={at + 1}
              pages={open.sizes.length}
              size={size}
              scale={scale}
              onClick={(top) => {
                const place = placeOnPage(usePreview.getState().anchors, at + 1, top);
                if (place) void goToPlace(place);
              }}
            />
          ))
        : null}
    </section>
  );
}

/** Opens the new bytes beside the old ones and swaps when they are ready to draw. */
function useOpenPdf(bytes: Uint8Array, looks: string[]): OpenPdf | null {
  const [open, setOpen] = useState<OpenPdf | null>(null);
  const closeShown = useRef<(() => void) | null>(null);
  useEffect(() => {
    let current = true;
    const opening = openPdf(bytes);
    void opening.pdf
      .then(async (doc) => {
        const sizes = await sizesOf(doc);
        if (!current) return opening.close();
        const closeOld = closeShown.current;
        closeShown.current = opening.close;
        setOpen({ doc, looks, sizes });
        // The old one may still be lending its last drawing.
        if (closeOld) setTimeout(closeOld, 2000);
      })
      .catch(() => opening.close());
    return () => {
      current = false;
    };
  }, [bytes, looks]);
  useEffect(() => () => closeShown.current?.(), []);
  return open;
}

async function sizesOf(doc: PDFDocumentProxy): Promise<{ width: number; height: number }[]> {
  const first = await doc.getPage(1);
  const { width, height } = first.getViewport({ scale: 1 });
  // All pages of one briefing have the size of its theme.
  return Array.from({ length: doc.numPages }, () => ({ width, height }));
}

function pageInView(frame: HTMLElement | null): number {
  if (!frame) return 1;
  const middle = frame.scrollTop + frame.clientHeight / 3;
  const pages = [...frame.querySelectorAll<HTMLElement>('[data-page]')];
  return Number(pages.findLast((one) => one.offsetTop <= middle)?.dataset.page ?? 1);
}
