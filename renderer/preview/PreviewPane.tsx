import { lazy, Suspense, useEffect, useState } from 'react';
import { PAGE_SIZES } from '../../engine/nouns/theme.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { t } from '../words/t.ts';
import { PreviewTools } from './PreviewTools.tsx';
import { pressAlong, QUICK } from './pressAlong.ts';
import { usePreview } from './previewStore.ts';

const PdfPages = lazy(() => import('./PdfPages.tsx').then((part) => ({ default: part.PdfPages })));

/** The very bytes of the export, shown; the old pages stand until the new ones are there. */
export function PreviewPane() {
  const size = PAGE_SIZES[useBriefing((state) => state.dossier?.template.theme.page.size) ?? 'A4'];
  const { shown, took, pressing, trouble, of } = usePreview();
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [page, setPage] = useState(1);
  const [goTo, setGoTo] = useState<{ page: number } | null>(null);
  const stale = useBriefing((state) => state.briefing !== of);
  useEffect(pressAlong, []);
  return (
    <section aria-label={t('Preview')} aria-busy={pressing || stale} className="pane preview">
      <PreviewTools
        page={page}
        pages={shown.length}
        zoom={zoom}
        busy={pressing && took > QUICK}
        onZoom={setZoom}
        onGoTo={(target) => setGoTo({ page: target })}
      />
      {trouble ? (
        <p role="alert" className="notice">
          {trouble}
        </p>
      ) : null}
      {shown.length > 0 ? (
        <Suspense fallback={<p className="empty-words">{t('Opening the pages…')}</p>}>
          <PdfPages shown={shown} size={size} zoom={zoom} goTo={goTo} onPage={setPage} />
        </Suspense>
      ) : (
        <p className="empty-words">{trouble ? '' : t('Setting the pages…')}</p>
      )}
    </section>
  );
}
