import { lazy, Suspense, useEffect, useState } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { watchBriefing } from '../briefing/watchBriefing.ts';
import { t } from '../words/t.ts';
import { PreviewTools } from './PreviewTools.tsx';
import { usePreview } from './previewStore.ts';

const PdfPages = lazy(() => import('./PdfPages.tsx').then((part) => ({ default: part.PdfPages })));

/** The pause in typing after which the pages are pressed anew, where pressing is quick and where it is not. Milliseconds. */
const PAUSE = 20;
const LONG_PAUSE = 600;
/** A pressing that takes longer is said, and not begun with every key. */
const QUICK = 600;

/** The very bytes of the export, shown; the old pages stand until the new ones are there. */
export function PreviewPane() {
  const { pdf, pages, looks, took, pressing, trouble } = usePreview();
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [page, setPage] = useState(1);
  const [goTo, setGoTo] = useState<{ page: number } | null>(null);
  const of = usePreview((preview) => preview.of);
  const stale = useBriefing((state) => state.briefing !== of);
  useEffect(pressWithEveryChange, []);
  return (
    <section aria-label={t('Preview')} aria-busy={pressing || stale} className="pane preview">
      <PreviewTools
        page={page}
        pages={pages}
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
      {pdf ? (
        <Suspense fallback={<p className="empty-words">{t('Opening the pages…')}</p>}>
          <PdfPages pdf={pdf} looks={looks} zoom={zoom} goTo={goTo} onPage={setPage} />
        </Suspense>
      ) : (
        <p className="empty-words">{trouble ? '' : t('Setting the pages…')}</p>
      )}
    </section>
  );
}

function pressWithEveryChange(): () => void {
  const { press } = usePreview.getState();
  return watchBriefing(
    (briefing) => void press(briefing),
    ({ id }) => {
      const { of, took } = usePreview.getState();
      if (of?.id !== id) return 0;
      return took <= QUICK ? PAUSE : LONG_PAUSE;
    },
  );
}
