import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { type Intact, openSeals } from './seals.ts';
import { storageTrouble } from './storageTrouble.ts';

/** The open database with the rules of reading and writing; every shelf works through it. */
export interface Stacks {
  db: DatabaseSync;
  clock: () => string;
  /** '' or the sentence that says why nothing can be written. */
  readOnly: string;
  read<T>(work: () => T): T;
  /** All of the work or none of it, on disk when it returns. Work inside work belongs to the outer step. */
  write<T>(work: () => T): T;
  intact: Intact;
}

/** @param metDamage called when a read meets what is broken */
export function openStacks(
  db: DatabaseSync,
  path: string,
  clock: () => string,
  readOnly: string,
  metDamage: () => void,
): Stacks {
  const inode = statSync(path).ino;

  const trouble = (error: unknown): unknown => {
    const told = storageTrouble(error);
    if (told instanceof Refusal && told.code === 'damaged') metDamage();
    return told;
  };

  const read = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw trouble(error);
    }
  };

  const write = <T>(work: () => T): T => {
    if (readOnly !== '') throw new Refusal('read-only', `Nothing can be saved: ${readOnly}`);
    if (db.isTransaction) return work();
    refuseIfGone(path, inode);
    try {
      db.exec('BEGIN IMMEDIATE');
      const done = work();
      db.exec('COMMIT');
      return done;
    } catch (error) {
      rollBack(db);
      throw trouble(error);
    }
  };

  return { db, clock, readOnly, read, write, intact: openSeals(db) };
}

/** A folder that was emptied or unmounted must not be taken for a place to write: SQLite would go on writing into the unlinked file. */
function refuseIfGone(path: string, inode: number): void {
  const now = statSync(path, { throwIfNoEntry: false });
  if (now?.ino === inode) return;
  throw new Refusal(
    'library-gone',
    `The library file ${path} is no longer there: nothing was saved.`,
    'Bring the folder back, then save again.',
  );
}

/** SQLite itself has rolled back after some failures (a full disk); a second ROLLBACK would hide the first error. */
function rollBack(db: DatabaseSync): void {
  if (!db.isTransaction) return;
  try {
    db.exec('ROLLBACK');
  } catch {
    // The error that brought us here is the one to tell.
  }
}
