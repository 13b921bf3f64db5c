import { useState } from 'react';
import { t } from '../words/t.ts';
import { EvidencePicker } from './EvidencePicker.tsx';
import { Outline } from './Outline.tsx';

/** Beside the briefing: evidence to place, or the outline of its sections. */
export function SidePane() {
  const [shown, setShown] = useState<'evidence' | 'outline'>('evidence');
  return (
    <div className="pane side-pane">
      <fieldset className="segments" aria-label={t('Beside the briefing')}>
        <button type="button" aria-pressed={shown === 'evidence'} onClick={() => setShown('evidence')}>
          {t('Evidence')}
        </button>
        <button type="button" aria-pressed={shown === 'outline'} onClick={() => setShown('outline')}>
          {t('Outline')}
        </button>
      </fieldset>
      {shown === 'evidence' ? <EvidencePicker /> : <Outline />}
    </div>
  );
}
