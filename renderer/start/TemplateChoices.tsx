import type { KeyboardEvent } from 'react';
import { useScreen } from '../frame/screen.ts';
import { walkList } from '../parts/walkList.ts';
import { t } from '../words/t.ts';
import { useTemplates } from './startStore.ts';

interface TemplateChoicesProps {
  sourceIds: string[];
  evidenceIds: string[];
}

/** The templates; the one that is chosen makes a draft of these articles and pieces. */
export function TemplateChoices({ sourceIds, evidenceIds }: TemplateChoicesProps) {
  const templates = useTemplates();
  const show = useScreen((screen) => screen.show);
  if (!templates) return <p className="empty-words">{t('Reading the library…')}</p>;
  return (
    <ul className="slot-choices" onKeyDown={(event: KeyboardEvent) => walkList(event, 'button')}>
      {templates.map((template, at) => (
        <li key={template.id}>
          <button
            type="button"
            className="slot-choice template-choice"
            data-first={at === 0 || undefined}
            onClick={() => show({ kind: 'new', template, sourceIds, evidenceIds })}
          >
            <span dir="auto">{template.name}</span>
            <span className="slot-count" dir="auto">
              {template.purpose}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
