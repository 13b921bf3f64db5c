import { chosenWords } from '../library/chosenWords.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { t } from '../words/t.ts';
import { TemplateChoices } from './TemplateChoices.tsx';

interface DraftSheetProps {
  sourceIds: string[];
  evidenceIds: string[];
  onClose: () => void;
}

/** By which template a draft is made. */
export function DraftSheet({ sourceIds, evidenceIds, onClose }: DraftSheetProps) {
  return (
    <Dialog title={t('Draft a briefing')} size="wide" onClose={onClose}>
      <p className="hint">
        {t('From {what}. Choose a template.', { what: chosenWords(sourceIds.length, evidenceIds.length) })}
      </p>
      <TemplateChoices sourceIds={sourceIds} evidenceIds={evidenceIds} />
    </Dialog>
  );
}
