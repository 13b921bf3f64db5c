import { useState } from 'react';
import type { TemplateFinding } from '../../engine/studio/templateFindings.ts';
import { templateDifference } from '../../engine/templates/templateDifference.ts';
import { useScreen } from '../frame/screen.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useStart } from '../start/startStore.ts';
import { lookForNewer } from '../template/newerTemplate.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { useStudio } from './studioStore.ts';

/** What the next version changes, what is wrong with it, and who it will be offered to. */
export function PublishSheet({ findings, onClose }: { findings: TemplateFinding[]; onClose: () => void }) {
  const template = useStudio((state) => state.history?.now);
  const open = useStudio((state) => state.open);
  const choose = useStudio((state) => state.choose);
  const [busy, setBusy] = useState(false);
  if (!template || !open) return null;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity !== 'error');
  const changes = open.base ? templateDifference(open.base, template) : [];
  const briefings = open.versions.reduce((sum, version) => sum + version.briefings, 0);
  const goTo = ({ of, id }: TemplateFinding) => {
    choose(of === 'template' ? 'about' : of === 'variable' ? 'blanks' : of, of === 'variable' ? '' : id);
    onClose();
  };
  const publish = async () => {
    setBusy(true);
    const published = await useStudio.getState().publish();
    setBusy(false);
    if (!published) return;
    void useStart.getState().refresh();
    void lookForNewer();
    useScreen
      .getState()
      .say(t('Version {version} of “{name}” is published.', { version: published.version, name: published.name }));
    onClose();
  };
  const list = (some: TemplateFinding[]) => (
    <ul className="studio-findings">
      {some.map((one) => (
        <li key={one.sentence} className={one.severity === 'error' ? 'is-error' : ''}>
          {told(one.sentence)}{' '}
          <button type="button" className="link-button" onClick={() => goTo(one)}>
            {t('Go there')}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Dialog title={t('Publish version {version}', { version: template.version })} size="wide" onClose={onClose}>
      <div className="newer-body">
        {errors.length > 0 ? (
          <section aria-labelledby="publish-errors">
            <h3 id="publish-errors">{t('To be mended first')}</h3>
            {list(errors)}
          </section>
        ) : null}
        {warnings.length > 0 ? (
          <section aria-labelledby="publish-warnings">
            <h3 id="publish-warnings">{t('Worth a look')}</h3>
            {list(warnings)}
          </section>
        ) : null}
        <section aria-labelledby="publish-changes">
          <h3 id="publish-changes">
            {open.base
              ? t('What changes against version {version}', { version: open.base.version })
              : t('First version')}
          </h3>
          {open.base ? (
            <ul>
              {changes.map(({ of, id, sentence }) => (
                <li key={`${of} ${id} ${sentence}`}>{told(sentence)}</li>
              ))}
              {changes.length === 0 ? <li>{t('Nothing but the number differs.')}</li> : null}
            </ul>
          ) : null}
          <p className="hint">
            {briefings > 0
              ? t(
                  '{briefings, plural, one {# briefing is} other {# briefings are}} on earlier versions: each stays there and is offered this one when it is opened.',
                  { briefings },
                )
              : t('From then on briefings can be made on it.')}
          </p>
        </section>
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={onClose}>
          {t('Cancel')}
        </button>
        <button
          type="button"
          className="button button-primary"
          data-first
          disabled={busy || errors.length > 0}
          onClick={() => void publish()}
        >
          {t('Publish')}
        </button>
      </footer>
    </Dialog>
  );
}
