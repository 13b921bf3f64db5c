import { useState } from 'react';
import type { Template } from '../../engine/nouns/template.ts';
import { templateDifference } from '../../engine/templates/templateDifference.ts';
import { sayTrouble } from '../frame/screen.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { useStudio } from './studioStore.ts';
import { exportTemplate } from './templateFiles.ts';

/** Every version that was published: how many briefings are on it, what differs from what is on the table, and a file of it. */
export function TemplateVersionsSheet({ onClose }: { onClose: () => void }) {
  const template = useStudio((state) => state.history?.now);
  const open = useStudio((state) => state.open);
  const [shown, setShown] = useState<Template | null>(null);
  if (!template || !open) return null;
  const fetch = (version: number) => askOrTell(ask, sayTrouble, 'studio.version', { id: template.id, version });
  return (
    <Dialog title={t('Versions of “{name}”', { name: template.name })} size="wide" onClose={onClose}>
      {open.versions.length === 0 ? <p className="empty-words">{t('None is published yet.')}</p> : null}
      <ul className="studio-versions" aria-label={t('Versions')}>
        {open.versions.map(({ version, briefings }) => (
          <li key={version}>
            <span>
              {t('Version {version}', { version })}
              <span className="studio-note">
                {briefings > 0
                  ? t('{briefings, plural, one {# briefing} other {# briefings}}', { briefings })
                  : t('no briefing')}
              </span>
            </span>
            <span className="studio-deeds">
              <button
                type="button"
                className="button button-small"
                onClick={async () => setShown(await fetch(version))}
              >
                {t('What differs')}
              </button>
              <button
                type="button"
                className="button button-small"
                onClick={async () => {
                  const one = await fetch(version);
                  if (one) await exportTemplate(one);
                }}
              >
                {t('Save as a file…')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {shown ? (
        <section aria-live="polite" className="newer-body">
          <h3>{t('From version {version} to what is on the table', { version: shown.version })}</h3>
          <ul>
            {templateDifference(shown, template).map(({ of, id, sentence }) => (
              <li key={`${of} ${id} ${sentence}`}>{told(sentence)}</li>
            ))}
            {templateDifference(shown, template).length === 0 ? <li>{t('Nothing but the number differs.')}</li> : null}
          </ul>
        </section>
      ) : null}
    </Dialog>
  );
}
