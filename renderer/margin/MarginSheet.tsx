import { type FormEvent, useState } from 'react';
import type { MarginNote } from '../../engine/nouns/marginNote.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { newId } from '../briefing/newId.ts';
import { stampNow } from '../frame/stampNow.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { FormFoot } from '../parts/FormFoot.tsx';
import { t } from '../words/t.ts';

interface MarginSheetProps {
  kind: MarginNote['kind'];
  place: { slotId: string; fillId: string | null };
  onClose: () => void;
}

/** A to-do or a comment at a place of the briefing. */
export function MarginSheet({ kind, place, onClose }: MarginSheetProps) {
  const [text, setText] = useState('');
  const perform = useBriefing((state) => state.perform);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const note: MarginNote = { id: newId('margin'), kind, ...place, text: text.trim(), stamp: stampNow(), done: null };
    perform(kind === 'todo' ? t('Add to-do') : t('Add comment'), [{ do: 'note', note }]);
    onClose();
  };
  return (
    <Dialog title={kind === 'todo' ? t('Add a to-do') : t('Add a comment')} onClose={onClose}>
      <form className="form" onSubmit={add}>
        <Field
          label={kind === 'todo' ? t('To do') : t('Comment')}
          hint={t('Never printed. It travels with a .briefing file.')}
        >
          {(ids) => (
            <textarea
              {...ids}
              className="input"
              rows={3}
              required
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                  event.currentTarget.form?.requestSubmit();
              }}
            />
          )}
        </Field>
        <FormFoot submit={t('Add')} disabled={text.trim() === ''} onClose={onClose} />
      </form>
    </Dialog>
  );
}
