import { useState } from 'react';
import type { Gives } from '../../desk/bridge.ts';
import { later, t } from '../words/t.ts';
import { momentWords } from '../words/written.ts';
import { useKeeping } from './keepingStore.ts';
import { SecondFolder } from './SecondFolder.tsx';
import { sizeWords } from './sizeWords.ts';

type State = Gives<'keeping.state'>;
type Backup = State['backups'][number];

const REASONS: Record<Backup['why'], ReturnType<typeof later>> = {
  rule: later('by the rule'),
  migration: later('before an update'),
  hand: later('by hand'),
};

export function BackupPart({ state }: { state: State }) {
  const run = useKeeping((keeping) => keeping.run);
  const busy = useKeeping((keeping) => keeping.work !== '');
  const [newest] = state.backups;
  return (
    <section aria-labelledby="keeping-backups">
      <h3 id="keeping-backups">{t('Backups')}</h3>
      <p className="hint">
        {newest
          ? t('The last one is of {moment}. Each is read back before an older one goes.', {
              moment: momentWords(new Date(newest.at), true),
            })
          : t('None yet. One is made every day, and every hour in which something changes.')}
      </p>
      {state.trouble ? <p className="keeping-trouble">{state.trouble}</p> : null}
      <div className="keeping-deeds">
        <button
          type="button"
          className="button"
          data-first
          disabled={busy}
          onClick={() => void run('backup', 'keeping.backUp', {})}
        >
          {t('Back up now')}
        </button>
        {state.undoable ? <UndoRestore /> : null}
      </div>
      <BackupList label={t('Backups')} backups={state.backups} where="library" />
      <SecondFolder second={state.second} />
      {state.second.backups.length > 0 ? (
        <details>
          <summary>
            {t('{count, plural, one {# backup} other {# backups}} in the second folder', {
              count: state.second.backups.length,
            })}
          </summary>
          <BackupList label={t('Backups in the second folder')} backups={state.second.backups} where="second" />
        </details>
      ) : null}
    </section>
  );
}

function BackupList({ label, backups, where }: { label: string; backups: Backup[]; where: 'library' | 'second' }) {
  return (
    <ul aria-label={label} className="keeping-list">
      {backups.map((backup) => (
        <BackupRow key={backup.name} backup={backup} where={where} />
      ))}
    </ul>
  );
}

function BackupRow({ backup, where }: { backup: Backup; where: 'library' | 'second' }) {
  const swap = useKeeping((keeping) => keeping.swap);
  const run = useKeeping((keeping) => keeping.run);
  const busy = useKeeping((keeping) => keeping.work !== '');
  const [asked, setAsked] = useState<'' | 'restore' | 'remove'>('');
  const moment = momentWords(new Date(backup.at), true);
  const { sources, briefings } = backup.counts;
  const go = () => {
    if (asked === 'remove') void run('remove', 'keeping.remove', { name: backup.name, where });
    else void swap('restore', 'keeping.restore', { name: backup.name, where });
  };
  return (
    <li className="keeping-row">
      <p>
        <span className="keeping-name">{moment}</span>{' '}
        <span className="hint">
          {t(
            '{why}, {sources, plural, one {# article} other {# articles}}, {briefings, plural, one {# briefing} other {# briefings}}, {size}',
            {
              why: t(REASONS[backup.why]),
              sources,
              briefings,
              size: sizeWords(backup.byteLength),
            },
          )}
        </span>
      </p>
      {asked === '' ? (
        <span className="keeping-deeds">
          <button
            type="button"
            className="button button-small"
            aria-label={t('Restore {moment}', { moment })}
            disabled={busy}
            onClick={() => setAsked('restore')}
          >
            {t('Restore…')}
          </button>
          <button
            type="button"
            className="button button-small"
            aria-label={t('Remove {moment}', { moment })}
            disabled={busy}
            onClick={() => setAsked('remove')}
          >
            {t('Remove…')}
          </button>
        </span>
      ) : (
        <span className="keeping-asked">
          {asked === 'restore'
            ? t('Put this state in the place of the library? What is there now is kept, and the restore can be undone.')
            : t('Remove this backup for good?')}{' '}
          <button
            type="button"
            className={`button button-small ${asked === 'remove' ? 'button-danger' : 'button-primary'}`}
            disabled={busy}
            onClick={go}
          >
            {asked === 'restore' ? t('Restore') : t('Remove')}
          </button>{' '}
          <button type="button" className="button button-small" onClick={() => setAsked('')}>
            {t('Cancel')}
          </button>
        </span>
      )}
    </li>
  );
}

function UndoRestore() {
  const swap = useKeeping((keeping) => keeping.swap);
  const busy = useKeeping((keeping) => keeping.work !== '');
  return (
    <button
      type="button"
      className="button"
      disabled={busy}
      onClick={() => void swap('restore', 'keeping.undoRestore', {})}
    >
      {t('Undo the last restore')}
    </button>
  );
}
