import { dirname, join } from 'node:path';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { backUpInThread } from '../library/backups/backupThread.ts';
import { BACKUP_FOLDER, type BackupReason, type KeptBackup, keptBackups } from '../library/backups/keptBackups.ts';
import type { Library } from '../library/library.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long after the opening the day's backup is made: the screen comes first. Milliseconds. */
const AFTER_OPENING = 20_000;
const EVERY = 600_000;

export interface Keeper {
  folder: string;
  /** 'backup' while one is made, '' otherwise. */
  readonly busy: 'backup' | '';
  /** Why the last backup by the rule could not be made, '' where it could. */
  readonly trouble: string;
  /** @throws Refusal */
  backUp(why: BackupReason): Promise<KeptBackup>;
  close(): Promise<void>;
}

interface KeeperOptions {
  library: Library;
  clock: () => string;
  /** Whether backups are made by the rule; by hand they always are. */
  byRule: boolean;
}

/**
 * Makes backups beside the work: on opening when the last is a day old, and while the library is open every hour in which something was
 * changed. Each is read back before an older one goes.
 */
export function openKeeper({ library, clock, byRule }: KeeperOptions): Keeper {
  const folder = join(dirname(library.path), BACKUP_FOLDER);
  let running: Promise<KeptBackup> | null = null;
  let trouble = '';
  let seen = library.changes();

  const backUp = (why: BackupReason): Promise<KeptBackup> => {
    if (running) return running;
    const changes = library.changes();
    const second = library.settings.get('backup-folder');
    running = backUpInThread({ libraryPath: library.path, folder, why, at: clock(), second })
      .then(({ backup }) => {
        seen = changes;
        trouble = '';
        return backup;
      })
      .finally(() => {
        running = null;
      });
    return running;
  };

  const age = () => {
    const [newest] = keptBackups(folder);
    return newest ? Date.parse(clock()) - Date.parse(newest.at) : Number.POSITIVE_INFINITY;
  };
  const makeByRule = async (due: () => boolean) => {
    // Nobody waits for this: whatever fails is told, and never ends the program.
    try {
      if (!running && due()) await backUp('rule');
    } catch (error) {
      trouble = error instanceof Refusal ? error.message : 'The backup could not be made.';
    }
  };
  const timers = byRule && library.readOnly === '' ? startTimers(makeByRule) : [];

  function startTimers(make: typeof makeByRule): NodeJS.Timeout[] {
    // A clock that went back must not stop the backups of a whole year.
    const old = (limit: number) => age() >= limit || age() < 0;
    return [
      setTimeout(() => void make(() => old(DAY)), AFTER_OPENING).unref(),
      setInterval(() => void make(() => old(HOUR) && library.changes() !== seen), EVERY).unref(),
    ];
  }

  return {
    folder,
    get busy() {
      return running ? ('backup' as const) : '';
    },
    get trouble() {
      return trouble;
    },
    backUp,
    async close() {
      for (const timer of timers) clearTimeout(timer);
      await running?.catch(() => {});
    },
  };
}
