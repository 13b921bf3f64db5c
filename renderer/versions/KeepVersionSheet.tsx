import { type FormEvent, useState } from 'react';
import { useScreen } from '../frame/screen.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { FormFoot } from '../parts/FormFoot.tsx';
import { t } from '../words/t.ts';
import { keepVersion } from './keepVersion.ts';

/** A state of the briefing that the analyst wants to come back to, by a name. */
export function KeepVersionSheet({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const say = useScreen((screen) => screen.say);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const kept = await keepVersion('named', name.trim());
    if (!kept) return;
    say(t('Kept as “{name}”.', { name: kept.name }));
    onClose();
  };
  return (
    <Dialog title={t('Keep a version')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void keep(event)}>
        <Field
          label={t('Name')}
          hint={t('A version is kept automatically on every export and the first time a briefing is opened each day.')}
        >
          {(ids) => (
            <input
              {...ids}
              className="input"
              required
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <FormFoot submit={t('Keep')} disabled={name.trim() === ''} onClose={onClose} />
      </form>
    </Dialog>
  );
}
