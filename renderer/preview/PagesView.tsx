import { lazy, type ReactNode, Suspense, useState } from 'react';
import { PAGE_SIZES, type Theme } from '../../engine/nouns/theme.ts';
import { t } from '../words/t.ts';
import { PreviewTools } from './PreviewTools.tsx';
import type { ShownPage } from './shownPages.ts';

const PdfPages = lazy(() => import('./PdfPages.tsx').then((part) => ({ default: part.PdfPages })));

interface PagesViewProps {
  label: string;
  className?: string;
  shown: ShownPage[];
  size: Theme['page']['size'];
  /** What stands here is older than what it is of. */
  stale: boolean;
  /** So long that it is worth saying. */
  busy: boolean;
  trouble: string;
  /** A click on a page; where nothing is given, it leads into the briefing. */
  onPoint?: () => void;
  /** Between the tools and the pages. */
  children?: ReactNode;
}

/** Pages of a PDF with their tools; the old ones stand until the new ones are there. */
export function PagesView({
  label,
  className = '',
  shown,
  size,
  stale,
  busy,
  trouble,
  onPoint,
  children,
}: PagesViewProps) {
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [page, setPage] = useState(1);
  const [goTo, setGoTo] = useState<{ page: number } | null>(null);
  return (
    <section aria-label={label} aria-busy={stale} className={`pane preview ${className}`}>
      <PreviewTools
        page={page}
        pages={shown.length}
        zoom={zoom}
        busy={busy}
        onZoom={setZoom}
        onGoTo={(target) => setGoTo({ page: target })}
      />
      {children}
      {trouble ? (
        <p role="alert" className="notice">
          {trouble}
        </p>
      ) : null}
      {shown.length > 0 ? (
        <Suspense fallback={<p className="empty-words">{t('Opening the pages…')}</p>}>
          <PdfPages
            shown={shown}
            size={PAGE_SIZES[size]}
            zoom={zoom}
            goTo={goTo}
            onPage={setPage}
            {...(onPoint ? { onPoint } : {})}
          />
        </Suspense>
      ) : (
        <p className="empty-words">{trouble ? '' : t('Setting the pages…')}</p>
      )}
    </section>
  );
}
