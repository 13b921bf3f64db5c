import { type FormEvent, useState } from 'react';
import type { TemplateSummary } from '../../desk/bridge.ts';
import { useChosen } from '../library/chosenStore.ts';
import { chosenWords } from '../library/chosenWords.ts';
import { DayField } from '../parts/DayField.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { FormFoot } from '../parts/FormFoot.tsx';
import { localDay } from '../parts/localDay.ts';
import { t } from '../words/t.ts';
import { openBriefing } from './openBriefing.ts';

interface NewBriefingProps {
  template: TemplateSummary;
  /** Articles to draft from; none gives an empty briefing. */
  sourceIds: string[];
  /** Single pieces to draft from, besides. */
  evidenceIds: string[];
  onClose: () => void;
}

export function NewBriefingSheet({ template, sourceIds, evidenceIds, onClose }: NewBriefingProps) {
  const [title, setTitle] = useState('');
  const [date, setDate] = useState(() => localDay(new Date()));
  const [busy, setBusy] = useState(false);
  const isDraft = sourceIds.length + evidenceIds.length > 0;
  const create = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const about = { templateId: template.id, title: title.trim(), date };
    const done = isDraft
      ? await openBriefing('briefing.draft', { ...about, sourceIds, evidenceIds })
      : await openBriefing('briefing.create', about);
    setBusy(false);
    if (!done) return;
    useChosen.getState().drafted(sourceIds, evidenceIds);
    onClose();
  };
  return (
    <Dialog title={t('New briefing')} onClose={onClose}>
      <form onSubmit={(event) => void create(event)} className="form">
        <p className="hint">
          {template.name}. {isDraft ? draftWords(sourceIds.length, evidenceIds.length) : template.purpose}
        </p>
        <Field label={t('Title')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              required
              maxLength={500}
              value={title}
              onChange={(e) => setTitle(e.target.value)}
            />
          )}
        </Field>
        <Field label={t('Date')}>{(ids) => <DayField {...ids} required value={date} onChange={setDate} />}</Field>
        <FormFoot submit={t('Create briefing')} disabled={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function draftWords(articles: number, pieces: number): string {
  const from = chosenWords(articles, pieces);
  if (pieces === 0)
    return t('Drafted from {from}: what was found in an article is placed by the template’s rules.', { from });
  if (articles === 0) return t('Drafted from {from}: every piece is placed where a slot takes it.', { from });
  return t(
    'Drafted from {from}: every piece is placed where a slot takes it; what was found in an article is placed by the template’s rules.',
    { from },
  );
}
