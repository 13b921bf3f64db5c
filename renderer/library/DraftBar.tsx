import { X } from 'lucide-react';
import { useScreen } from '../frame/screen.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { MenuButton } from '../parts/MenuButton.tsx';
import { useTemplates } from '../start/startStore.ts';
import { t } from '../words/t.ts';
import { useChosen } from './chosenStore.ts';
import { chosenWords } from './chosenWords.ts';

/** With articles or pieces chosen: make a briefing of them by a template's draft rules. */
export function DraftBar() {
  const { sources, evidence, clear } = useChosen();
  const templates = useTemplates();
  const show = useScreen((screen) => screen.show);
  if (sources.size + evidence.size === 0 || !templates) return null;
  return (
    <div className="draft-bar">
      <span role="status">{t('{what} chosen', { what: chosenWords(sources.size, evidence.size) })}</span>
      <IconButton icon={X} label={t('Choose nothing')} onClick={clear} />
      <MenuButton
        label={t('Draft a briefing')}
        className="button"
        choices={templates.map((template) => ({
          id: template.id,
          label: template.name,
          run: () => show({ kind: 'new', template, sourceIds: [...sources], evidenceIds: [...evidence.keys()] }),
        }))}
      >
        {t('Draft a briefing')}
      </MenuButton>
    </div>
  );
}
