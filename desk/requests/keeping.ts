import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { KeepingState } from '../bridge/keeping.ts';
import { restoreLibrary } from '../library/backUp.ts';
import { keptBackups, removeBackup } from '../library/backups/keptBackups.ts';
import { isSecondThere, markSecondFolder, refuseUntrueBackup } from '../library/backups/makeBackup.ts';
import { keptBeforeRestore, lastBeforeRestore } from '../library/beforeRestore.ts';
import { moveLibrary, refuseBadPlace, removeOld, syncedBy } from '../library/moveLibrary.ts';
import { rememberFolder } from '../library/place.ts';
import type { Answers, Room } from './room.ts';

type Named =
  | 'keeping.state'
  | 'keeping.backUp'
  | 'keeping.remove'
  | 'keeping.second'
  | 'keeping.restore'
  | 'keeping.undoRestore'
  | 'keeping.move'
  | 'keeping.removeOld';

/** Those that put another library in the place of this one: nobody else may be at work meanwhile. */
export const KEEPING_ALONE = ['keeping.restore', 'keeping.undoRestore', 'keeping.move'] as const;

export function answerKeeping({ library, keeper, clock, swap, place, moved }: Room): Answers<Named> {
  const folder = dirname(library.path);
  const second = () => library.settings.get('backup-folder');

  const state = (): KeepingState => {
    const named = second();
    const there = named !== '' && isSecondThere(named);
    return {
      folder,
      synced: syncedBy(folder),
      backups: keptBackups(keeper.folder),
      second: {
        folder: named,
        state: named === '' ? 'none' : there ? 'there' : 'away',
        backups: there ? keptBackups(named) : [],
      },
      undoable: keptBeforeRestore(folder)[0] ?? '',
      busy: keeper.busy,
      trouble: keeper.trouble,
      movable: place !== '',
      old: moved.from,
    };
  };
  const folderOf = (where: 'library' | 'second') => (where === 'library' ? keeper.folder : second());

  return {
    'keeping.state': state,

    'keeping.backUp': async () => {
      refuseReadOnly(library.readOnly);
      await keeper.backUp('hand');
      return state();
    },

    'keeping.remove': ({ name, where }) => {
      const backup = keptBackups(folderOf(where)).find((one) => one.name === name);
      if (backup) removeBackup(folderOf(where), backup);
      return state();
    },

    'keeping.second': ({ folder: named }) => {
      if (named !== '' && !isAbsolute(named)) throw new Refusal('bad-folder', 'Name the folder with its whole path.');
      if (named === keeper.folder || named === folder) {
        throw new Refusal('same-folder', 'Backups are kept there already.', 'Choose a folder on another disk.');
      }
      if (named !== '') markSecondFolder(named);
      library.settings.set('backup-folder', named);
      return state();
    },

    'keeping.restore': async ({ name, where }) => {
      const from = folderOf(where);
      refuseUntrueBackup(from, name);
      await swap((at) => {
        restoreLibrary(at, join(from, name), clock());
        return at;
      });
      return {};
    },

    'keeping.undoRestore': async () => {
      const name = lastBeforeRestore(folder);
      await swap((at) => {
        restoreLibrary(at, join(at, name), clock());
        return at;
      });
      return {};
    },

    'keeping.move': async ({ folder: to, despite }) => {
      refuseReadOnly(library.readOnly);
      refuseBadPlace(folder, to, despite);
      await swap((from) => {
        const target = moveLibrary(from, to, clock(), despite);
        if (place !== '') rememberFolder(place, target);
        moved.from = from;
        return target;
      });
      return {};
    },

    'keeping.removeOld': () => {
      if (moved.from !== '' && existsSync(moved.from)) removeOld(moved.from, folder);
      moved.from = '';
      return state();
    },
  };
}

function refuseReadOnly(why: string): void {
  if (why !== '') throw new Refusal('read-only', `This cannot be done: ${why}`);
}
