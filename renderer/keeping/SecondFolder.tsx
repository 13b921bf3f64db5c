import { type FormEvent, useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import { t } from '../words/t.ts';
import { FolderField } from './FolderField.tsx';
import { useKeeping } from './keepingStore.ts';

/** A second place for every backup: another disk, or a drive of the house that may be away. */
export function SecondFolder({ second }: { second: Gives<'keeping.state'>['second'] }) {
  const run = useKeeping((keeping) => keeping.run);
  const busy = useKeeping((keeping) => keeping.work !== '');
  const [folder, setFolder] = useState(second.folder);
  const name = (to: string) => void run('backup', 'keeping.second', { folder: to });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    name(folder.trim());
  };
  return (
    <form className="keeping-line" onSubmit={submit}>
      <FolderField
        label={t('Second folder for backups')}
        hint={
          second.state === 'away'
            ? t('It cannot be reached now; backups are copied there as soon as it can.')
            : t('On another disk or a network drive. Every backup is copied there and compared.')
        }
        value={folder}
        onChange={setFolder}
      />
      <span className="keeping-deeds">
        <button type="submit" className="button" disabled={busy || folder.trim() === second.folder}>
          {t('Use this folder')}
        </button>
        {second.folder === '' ? null : (
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => {
              setFolder('');
              name('');
            }}
          >
            {t('No second folder')}
          </button>
        )}
      </span>
    </form>
  );
}
