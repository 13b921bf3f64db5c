import { useEffect, useState } from 'react';
import type { Template } from '../../engine/nouns/template.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { PagesView } from '../preview/PagesView.tsx';
import { type ShownPage, withFile } from '../preview/shownPages.ts';
import { ask } from '../transport.ts';
import { t } from '../words/t.ts';
import { CheckField } from './fields.tsx';

/** Milliseconds after the last edit. */
const PAUSE = 250;

/** The PDF that this template gives, with placeholders or with the open briefing in it; the old pages stand until the new ones are there. */
export function StudioPreview({ template }: { template: Template }) {
  const briefing = useBriefing((state) => state.briefing);
  const [own, setOwn] = useState(false);
  const [shown, setShown] = useState<ShownPage[]>([]);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(true);
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
    <PagesView
      label={t('Preview of the template')}
      className="studio-preview"
      shown={shown}
      size={template.theme.page.size}
      stale={busy}
      busy={busy && shown.length > 0}
      trouble={trouble}
      onPoint={() => undefined}
    >
      {briefing ? (
        <div className="studio-filling">
          <CheckField label={t('Filled with the open briefing')} checked={own} onChange={setOwn} />
        </div>
      ) : null}
    </PagesView>
  );
}
