import { useEffect } from 'react';
import { useScreen } from '../frame/screen.ts';
import { useAbout } from '../frame/useAbout.ts';
import { FilesButton } from '../library/FilesButton.tsx';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { RecentBriefings } from './RecentBriefings.tsx';
import { useStart } from './startStore.ts';
import { TemplateList } from './TemplateList.tsx';

export function StartRoom() {
  const refresh = useStart((start) => start.refresh);
  const empty = useStart((start) => start.briefings?.length === 0);
  const readOnly = useAbout((about) => about.about?.readOnly ?? '');
  const show = useScreen((screen) => screen.show);
  useEffect(() => void refresh(), [refresh]);
  return (
    <div className="start-room">
      <div className="start-sheet">
        <h1>Briefwright</h1>
        {readOnly ? (
          <p role="alert" className="notice">
            {told(readOnly)}
          </p>
        ) : null}
        {empty ? <FirstSteps /> : null}
        <div className="start-actions">
          <button type="button" className="button" onClick={() => show({ kind: 'paste' })}>
            {t('Paste article…')}
          </button>
          <FilesButton />
          <button type="button" className="button start-keeping" onClick={() => show({ kind: 'keeping' })}>
            {t('Library and backups…')}
          </button>
        </div>
        <RecentBriefings />
        <TemplateList />
      </div>
    </div>
  );
}

function FirstSteps() {
  return (
    <ol className="first-steps">
      <li>{t('Capture articles: paste them, or drop files on this window.')}</li>
      <li>{t('Accept the quotes and numbers that were found in them, or lift your own.')}</li>
      <li>{t('Place them in a template, write around them, export DOCX and PDF with every source noted.')}</li>
    </ol>
  );
}
