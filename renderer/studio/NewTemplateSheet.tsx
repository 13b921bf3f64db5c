import { type FormEvent, useState } from 'react';
import type { Takes } from '../../desk/bridge.ts';
import { useScreen } from '../frame/screen.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { FormFoot } from '../parts/FormFoot.tsx';
import { type Later, later, t } from '../words/t.ts';
import { CheckField } from './fields.tsx';
import { useStudio } from './studioStore.ts';

type From = Takes<'studio.start'>['from'];

const ABOUT: Record<From['kind'], Later> = {
  nothing: later('It begins with title, date and author, and one section.'),
  template: later('A copy with a name of its own. The one it comes from stays as it is.'),
  briefing: later('The form of the open briefing: its sections, slots and look, without its words.'),
};

interface NewTemplateProps {
  from: From;
  /** Of what it is made from. */
  name: string;
  onClose: () => void;
}

export function NewTemplateSheet({ from, name, onClose }: NewTemplateProps) {
  const [called, setCalled] = useState(name === '' ? '' : t('{name} (copy)', { name }));
  const [keepProse, setKeepProse] = useState(false);
  const [busy, setBusy] = useState(false);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const done = await useStudio
      .getState()
      .start(called.trim(), from.kind === 'briefing' ? { ...from, keepProse } : from);
    setBusy(false);
    if (!done) return;
    useScreen.getState().go('Studio');
    onClose();
  };
  return (
    <Dialog title={t('New template')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void make(event)}>
        <p className="hint">{t(ABOUT[from.kind])}</p>
        <Field label={t('Name')}>
          {(ids) => (
            <input
              {...ids}
              className="input"
              required
              maxLength={200}
              dir="auto"
              value={called}
              onChange={(event) => setCalled(event.target.value)}
            />
          )}
        </Field>
        {from.kind === 'briefing' ? (
          <CheckField
            label={t('Keep the text as text that is always printed, without its notes')}
            checked={keepProse}
            onChange={setKeepProse}
          />
        ) : null}
        <FormFoot submit={t('Make the template')} disabled={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
