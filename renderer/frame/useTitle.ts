import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { owesSave } from '../briefing/saveState.ts';
import { t } from '../words/t.ts';

/** The window is called after the document; a dot before it while words are not on disk yet. */
export function useTitle(): void {
  const title = useBriefing((state) => state.briefing?.variables.title);
  const owes = useBriefing((state) => state.briefing !== null && owesSave(state.save));
  useEffect(() => {
    document.title =
      title === undefined
        ? 'Briefwright'
        : [owes ? '• ' : '', title || t('Untitled briefing'), ' — Briefwright'].join('');
  }, [title, owes]);
}
