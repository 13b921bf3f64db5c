import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { t } from '../words/t.ts';
import { PagesView } from './PagesView.tsx';
import { pressAlong, QUICK } from './pressAlong.ts';
import { usePreview } from './previewStore.ts';

/** The very bytes of the export, shown. */
export function PreviewPane() {
  const size = useBriefing((state) => state.dossier?.template.theme.page.size) ?? 'A4';
  const { shown, took, pressing, trouble, of } = usePreview();
  const stale = useBriefing((state) => state.briefing !== of);
  useEffect(pressAlong, []);
  return (
    <PagesView
      label={t('Preview')}
      shown={shown}
      size={size}
      stale={pressing || stale}
      busy={pressing && took > QUICK}
      trouble={trouble}
    />
  );
}
