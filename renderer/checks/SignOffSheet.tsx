import { type FormEvent, useState } from 'react';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { newId } from '../briefing/newId.ts';
import { useAbout } from '../frame/useAbout.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { FormFoot } from '../parts/FormFoot.tsx';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';

/** A finding is let pass in writing: why, and by whom. The name is asked for once. */
export function SignOffSheet({ finding, onClose }: { finding: Diagnostic; onClose: () => void }) {
  const known = useAbout((about) => about.about?.analyst ?? '');
  const sign = useAbout((about) => about.sign);
  const perform = useBriefing((state) => state.perform);
  const [reason, setReason] = useState('');
  const [name, setName] = useState(known);
  const [askName] = useState(known === '');
  const signOff = async (event: FormEvent) => {
    event.preventDefault();
    const by = name.trim();
    if (by !== known && !(await sign(by))) return;
    const { key, code, sentence } = finding;
    const stamp = { at: new Date().toISOString(), by };
    perform(t('Sign off'), [
      { do: 'sign-off', signOff: { id: newId('sig'), key, code, sentence, reason: reason.trim(), stamp } },
    ]);
    onClose();
  };
  const title = finding.code === 'slot-short' ? t('Leave empty') : t('Sign off');
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={(event) => void signOff(event)}>
        <p className="form-words">{told(finding.sentence)}</p>
        <Field label={t('Reason')} hint={t('It is printed in the check report and travels inside the exported files.')}>
          {(ids) => (
            <textarea
              {...ids}
              className="input"
              rows={3}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        {askName ? (
          <Field label={t('Your name')} hint={t('Asked for once.')}>
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
        ) : (
          <p className="hint">{t('Signed by {name}.', { name: known })}</p>
        )}
        <FormFoot submit={title} disabled={reason.trim() === '' || name.trim() === ''} onClose={onClose} />
      </form>
    </Dialog>
  );
}
