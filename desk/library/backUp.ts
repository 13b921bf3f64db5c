import { copyFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { besideLibrary, dropUnfinished } from './besideLibrary.ts';
import { SCHEMA_STEPS, userVersion } from './schema.ts';
import { setAside } from './setAside.ts';
import { soundnessOf } from './soundness.ts';
import { storageTrouble } from './storageTrouble.ts';
import { takeIn } from './takeIn.ts';
import { takeWriterLock } from './writerLock.ts';

/**
 * Copies a library, also one that is open and being written, to one file; it is read back before it takes its name.
 * @throws Refusal when it cannot be written, or does not read back
 */
export function backUpLibrary(libraryPath: string, to: string): void {
  if (resolve(libraryPath) === resolve(to)) throw new Refusal('same-file', 'The backup cannot be the library itself.');
  let temp = '';
  let db: DatabaseSync | null = null;
  try {
    temp = besideLibrary(to);
    db = new DatabaseSync(libraryPath, { readOnly: true });
    db.exec('PRAGMA busy_timeout = 5000');
    db.prepare('VACUUM INTO ?').run(temp);
    refuseUnsound(temp, 'The backup');
    takeIn(temp, to);
  } catch (error) {
    throw storageTrouble(error);
  } finally {
    db?.close();
    dropUnfinished(temp);
  }
}

/**
 * Puts a backup in the place of a library. What was there is kept beside it: its name is given back, '' where nothing was,
 * and restoring that name undoes the restore.
 * @param at ISO instant, for the name
 * @throws Refusal 'busy' while a program has the library open; 'damaged', 'newer' for a backup that cannot be used
 */
export function restoreLibrary(folder: string, from: string, at: string): string {
  const path = join(folder, 'library.sqlite');
  let temp = '';
  const lock = takeWriterLock(folder);
  try {
    if (!lock.held)
      throw new Refusal('busy', `Nothing was restored: ${lock.why}`, 'Close Briefwright, then restore again.');
    refuseUnsound(from, 'The backup');
    temp = besideLibrary(path);
    copyWhole(from, temp);
    refuseUnsound(temp, 'The copy of the backup');
    bringIn(path);
    const kept = setAside(path, 'before-restore', at);
    takeIn(temp, path);
    lock.markMade();
    return kept;
  } catch (error) {
    throw storageTrouble(error);
  } finally {
    dropUnfinished(temp);
    lock.release();
  }
}

function refuseUnsound(path: string, what: string): void {
  if (soundnessOf(path, true) !== 'sound') {
    throw new Refusal('damaged', `${what} ${path} is not a sound library.`, 'Use another backup.');
  }
  const db = new DatabaseSync(path, { readOnly: true });
  const version = userVersion(db);
  db.close();
  if (version > SCHEMA_STEPS.length) {
    throw new Refusal('newer', `${what} ${path} was made by a newer Briefwright.`, 'Update Briefwright first.');
  }
}

/** With what waits in its WAL, where it has one: a library that was set aside. */
function copyWhole(from: string, temp: string): void {
  if (!existsSync(`${from}-wal`)) {
    copyFileSync(from, temp);
    return;
  }
  const db = new DatabaseSync(from, { readOnly: true });
  try {
    db.prepare('VACUUM INTO ?').run(temp);
  } finally {
    db.close();
  }
}

/**
 * What waits in the WAL goes into the file first, so that the file alone is the library under both its names. Nothing is written into a
 * damaged one: it is kept with its WAL.
 */
function bringIn(path: string): void {
  if (!existsSync(`${path}-wal`) || soundnessOf(path, true) !== 'sound') return;
  const db = new DatabaseSync(path);
  try {
    const { busy } = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    if (busy !== 0) {
      const sentence = 'Nothing was restored: another program is reading this library.';
      throw new Refusal('busy', sentence, 'Close it, then restore again.');
    }
  } finally {
    db.close();
  }
}
