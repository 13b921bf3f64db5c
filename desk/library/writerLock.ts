import { truncateSync } from 'node:fs';
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
  const path = join(folder, 'writer.lock.sqlite');
  try {
    return lockOf(path);
  } catch (error) {
    if (!isBroken(error)) return withoutLock(error, folder);
  }
  try {
    // A disk that was full when it was written may have left half of it. Emptied and not removed: whoever made it anew meanwhile and holds it
    // holds the same file.
    truncateSync(path);
    return lockOf(path);
  } catch (error) {
    return withoutLock(error, folder);
  }
}

function lockOf(path: string): WriterLock {
  const db = new DatabaseSync(path);
  try {
    // In exclusive locking mode the lock outlives the transaction, until the file is closed.
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    // A read-only file grants BEGIN EXCLUSIVE nothing; only a write shows it.
    const { user_version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    db.exec(`PRAGMA user_version = ${user_version}; CREATE TABLE IF NOT EXISTS notes (note TEXT NOT NULL) STRICT`);
    const keepNote = (note: string) => {
      db.exec('BEGIN; DELETE FROM notes');
      db.prepare('INSERT INTO notes VALUES (?)').run(note);
      db.exec('COMMIT');
    };
    return {
      held: true,
      why: '',
      made: user_version > 0,
      markMade: () => db.exec('PRAGMA user_version = 1'),
      note: String(db.prepare('SELECT note FROM notes').get()?.note ?? ''),
      keepNote,
      release: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

function withoutLock(error: unknown, folder: string): WriterLock {
  const nothing = () => {};
  const why = reason(error, folder);
  return { held: false, why, made: true, markMade: nothing, note: '', keepNote: nothing, release: nothing };
}

/** SQLITE_BUSY, _LOCKED; SQLITE_CORRUPT, _NOTADB: whoever holds a lock is met with the first two, before anything is read. */
const codeOf = (error: unknown) => ((error as { errcode?: number }).errcode ?? 0) & 0xff;
const isBroken = (error: unknown) => [11, 26].includes(codeOf(error));

function reason(error: unknown, folder: string): string {
  const code = codeOf(error);
  if (code === 5 || code === 6) return 'another Briefwright has this library open and is its writer.';
  return `the folder ${folder} cannot be written.`;
}
