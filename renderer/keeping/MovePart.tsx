import { type FormEvent, useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import { t } from '../words/t.ts';
import { FolderField } from './FolderField.tsx';
import { useKeeping } from './keepingStore.ts';

/** Where the library is, and its way to another folder. */
export function MovePart({ state }: { state: Gives<'keeping.state'> }) {
  const swap = useKeeping((keeping) => keeping.swap);
  const run = useKeeping((keeping) => keeping.run);
  const busy = useKeeping((keeping) => keeping.work !== '');
  const [folder, setFolder] = useState('');
  const [despite, setDespite] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void swap('move', 'keeping.move', { folder: folder.trim(), despite });
  };
  return (
    <section aria-labelledby="keeping-move">
      <h3 id="keeping-move">{t('Where the library is')}</h3>
      <p dir="ltr" className="keeping-path">
        {state.folder}
      </p>
      {state.synced ? (
        <p className="keeping-trouble">
          {t('{program} copies this folder to other machines: that can break an open library.', {
            program: state.synced,
          })}
        </p>
      ) : null}
      {state.old ? (
        <p>
          {t('The old copy is still in {folder}.', { folder: state.old })}{' '}
          <button
            type="button"
            className="button button-small"
            disabled={busy}
            onClick={() => void run('remove', 'keeping.removeOld', {})}
          >
            {t('Remove the old copy')}
          </button>
        </p>
      ) : null}
      <form className="keeping-line" onSubmit={submit}>
        <FolderField
          label={t('Move it to')}
          hint={
            state.movable
              ? t(
                  'An empty or a new folder. Everything is copied and compared; the old copy stays until you remove it.',
                )
              : t('An empty or a new folder. This folder was named at the start: name the new one next time.')
          }
          value={folder}
          onChange={setFolder}
        />
        <button type="submit" className="button" disabled={busy || folder.trim() === ''}>
          {t('Move')}
        </button>
      </form>
      <label className="keeping-check">
        <input type="checkbox" checked={despite} onChange={(event) => setDespite(event.target.checked)} />{' '}
        {t('Also into a folder that another program copies to other machines')}
      </label>
    </section>
  );
}
