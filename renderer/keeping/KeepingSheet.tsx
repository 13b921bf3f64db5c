import { useEffect } from 'react';
import { CloseFoot } from '../parts/CloseFoot.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { later, t } from '../words/t.ts';
import { BackupPart } from './BackupPart.tsx';
import { ExchangePart } from './ExchangePart.tsx';
import { type KeepingWork, useKeeping } from './keepingStore.ts';
import { MovePart } from './MovePart.tsx';
import { ReferencePart } from './ReferencePart.tsx';

const WORKS: Record<Exclude<KeepingWork, ''>, ReturnType<typeof later>> = {
  backup: later('Making a backup and reading it back…'),
  restore: later('Restoring…'),
  move: later('Copying the library and comparing every file…'),
  remove: later('Removing…'),
  export: later('Exporting…'),
  import: later('Importing…'),
};

/** Backups, the way in and out of the library, references, and where the library is. */
export function KeepingSheet({ onClose }: { onClose: () => void }) {
  const state = useKeeping((keeping) => keeping.state);
  const work = useKeeping((keeping) => keeping.work);
  const refresh = useKeeping((keeping) => keeping.refresh);
  useEffect(() => void refresh(), [refresh]);
  // The dialog opened before there was anything to stand on.
  const isThere = state !== null;
  useEffect(() => {
    if (isThere) document.querySelector<HTMLElement>('.keeping [data-first]')?.focus();
  }, [isThere]);
  return (
    <Dialog title={t('Library and backups')} size="wide" onClose={onClose}>
      {state ? (
        <div className="keeping">
          <BackupPart state={state} />
          <ExchangePart />
          <ReferencePart />
          <MovePart state={state} />
        </div>
      ) : null}
      <p role="status" className="keeping-work hint">
        {work === '' ? '' : t(WORKS[work])}
      </p>
      <CloseFoot onClose={onClose} />
    </Dialog>
  );
}
