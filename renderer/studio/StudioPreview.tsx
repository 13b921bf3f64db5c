import { lazy, Suspense, useEffect, useState } from 'react';
import type { Template } from '../../engine/nouns/template.ts';
import { PAGE_SIZES } from '../../engine/nouns/theme.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { PreviewTools } from '../preview/PreviewTools.tsx';
import { type ShownPage, withFile } from '../preview/shownPages.ts';
import { ask } from '../transport.ts';
import { t } from '../words/t.ts';
import { CheckField } from './fields.tsx';

const PdfPages = lazy(() => import('../preview/PdfPages.tsx').then((part) => ({ default: part.PdfPages })));

/** Milliseconds after the last edit. */
const PAUSE = 250;

/** The PDF that this template gives, with placeholders or with the open briefing in it; the old pages stand until the new ones are there. */
export function StudioPreview({ template }: { template: Template }) {
  const briefing = useBriefing((state) => state.briefing);
  const [own, setOwn] = useState(false);
  const [shown, setShown] = useState<ShownPage[]>([]);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(true);
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [page, setPage] = useState(1);
  const [goTo, setGoTo] = useState<{ page: number } | null>(null);
  const filling = own ? briefing : null;
  useEffect(() => {
    let current = true;
    setBusy(true);
    const timer = setTimeout(async () => {
      const reply = await ask('studio.preview', { template, briefing: filling });
      // What came late belongs to an older state.
      if (!current) return;
      if (reply.ok) setShown(withFile(reply.value.pdf, reply.value.looks));
      setTrouble(reply.ok ? '' : [reply.sentence, reply.hint].filter((part) => part !== '').join(' '));
      setBusy(false);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [template, filling]);
  return (
    <section aria-label={t('Preview of the template')} aria-busy={busy} className="pane preview studio-preview">
      <PreviewTools
        page={page}
        pages={shown.length}
        zoom={zoom}
        busy={busy && shown.length > 0}
        onZoom={setZoom}
        onGoTo={(target) => setGoTo({ page: target })}
      />
      {briefing ? (
        <div className="studio-filling">
          <CheckField label={t('Filled with the open briefing')} checked={own} onChange={setOwn} />
        </div>
      ) : null}
      {trouble ? (
        <p role="alert" className="notice">
          {trouble}
        </p>
      ) : null}
      {shown.length > 0 ? (
        <Suspense fallback={<p className="empty-words">{t('Opening the pages…')}</p>}>
          <PdfPages
            shown={shown}
            size={PAGE_SIZES[template.theme.page.size]}
            zoom={zoom}
            goTo={goTo}
            onPage={setPage}
            onPoint={() => undefined}
          />
        </Suspense>
      ) : (
        <p className="empty-words">{trouble ? '' : t('Setting the pages…')}</p>
      )}
    </section>
  );
}
