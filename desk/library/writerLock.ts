import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface WriterLock {
  /** Whether this program may write. */
  held: boolean;
  /** '' or why it may not, as a sentence. */
  why: string;
  /** Whether a library was made in this folder before: one that is missing now is then not taken for a new one. */
  made: boolean;
  markMade(): void;
  /** A line kept until the next writer reads it; '' at first. */
  note: string;
  keepNote(note: string): void;
  release(): void;
}

/**
 * One writer for a library: an exclusive SQLite lock on a file of its own beside it. The lock belongs to the process, so the
 * operating system takes it back after a kill -9, and no stale process number can be left behind.
 */
export function takeWriterLock(folder: string): WriterLock {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(join(folder, 'writer.lock.sqlite'));
    // In exclusive locking mode the lock outlives the transaction, until the file is closed.
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    // A read-only file grants BEGIN EXCLUSIVE nothing; only a write shows it.
    const lock = db;
    const { user_version } = lock.prepare('PRAGMA user_version').get() as { user_version: number };
    lock.exec(`PRAGMA user_version = ${user_version}; CREATE TABLE IF NOT EXISTS notes (note TEXT NOT NULL) STRICT`);
    const keepNote = (note: string) => {
      lock.exec('BEGIN; DELETE FROM notes');
      lock.prepare('INSERT INTO notes VALUES (?)').run(note);
      lock.exec('COMMIT');
    };
    return {
      held: true,
      why: '',
      made: user_version > 0,
      markMade: () => lock.exec('PRAGMA user_version = 1'),
      note: String(lock.prepare('SELECT note FROM notes').get()?.note ?? ''),
      keepNote,
      release: () => lock.close(),
    };
  } catch (error) {
    db?.close();
    const nothing = () => {};
    const why = reason(error, folder);
    return { held: false, why, made: true, markMade: nothing, note: '', keepNote: nothing, release: nothing };
  }
}

function reason(error: unknown, folder: string): string {
  const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
  if (code === 5 || code === 6) return 'another Briefwright has this library open and is its writer.';
  return `the folder ${folder} cannot be written.`;
}
