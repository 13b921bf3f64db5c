import { useId, useState } from 'react';
import type { TemplateSummary } from '../../desk/bridge.ts';
import { useScreen } from '../frame/screen.ts';
import { useStudio } from '../studio/studioStore.ts';
import { t } from '../words/t.ts';
import { openBriefing } from './openBriefing.ts';
import { useStart } from './startStore.ts';
import { TemplatePage } from './TemplatePage.tsx';

export function TemplateList() {
  const templates = useStart((start) => start.templates);
  if (!templates) return null;
  return (
    <section aria-labelledby="templates-heading" className="start-section">
      <div className="start-head">
        <h2 id="templates-heading">{t('New briefing')}</h2>
        <button type="button" className="link-button" onClick={() => useScreen.getState().go('Studio')}>
          {t('Template studio')}
        </button>
      </div>
      <div className="template-list">
        {templates.map((template) => (
          <TemplateEntry key={template.id} template={template} />
        ))}
      </div>
    </section>
  );
}

function TemplateEntry({ template }: { template: TemplateSummary }) {
  const heading = useId();
  const show = useScreen((screen) => screen.show);
  const [opening, setOpening] = useState(false);
  const openExample = async () => {
    setOpening(true);
    await openBriefing('briefing.example', { templateId: template.id });
    setOpening(false);
  };
  const limit = template.pageLimit
    ? t('up to {count, plural, one {# page} other {# pages}}', { count: template.pageLimit })
    : '';
  return (
    <article aria-labelledby={heading} className="template-entry">
      <TemplatePage id={template.id} version={template.version} />
      <div className="template-words">
        <h3 id={heading} dir="auto">
          {template.name}
        </h3>
        <p dir="auto">{template.purpose}</p>
        <p className="template-sections" dir="auto">
          {[...template.sections.filter((name) => name !== ''), limit].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
      <div className="template-actions">
        <button type="button" className="button" onClick={() => show({ kind: 'new', template, sourceIds: [] })}>
          {t('Use this template')}
        </button>
        {template.builtIn ? (
          <button type="button" className="button" disabled={opening} onClick={() => void openExample()}>
            {t('Open the example')}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => void changeTemplate(template.id)}>
            {t('Change it')}
          </button>
        )}
      </div>
    </article>
  );
}

async function changeTemplate(id: string): Promise<void> {
  if (await useStudio.getState().openTemplate(id)) useScreen.getState().go('Studio');
}
