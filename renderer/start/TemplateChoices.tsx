import { useScreen } from '../frame/screen.ts';
import { ChoiceList } from '../parts/ChoiceList.tsx';
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
    <ChoiceList
      className="template-choice"
      noteDir="auto"
      choices={templates.map(({ id, name, purpose }) => ({ id, words: name, note: purpose }))}
      onChoose={(id) => {
        const template = templates.find((one) => one.id === id);
        if (template) show({ kind: 'new', template, sourceIds, evidenceIds });
      }}
    />
  );
}
