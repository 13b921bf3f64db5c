import { randomBytes } from 'node:crypto';
import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { SCHEMA_STEPS, userVersion } from './schema.ts';
import { setAside } from './setAside.ts';
import { soundnessOf } from './soundness.ts';
import { storageTrouble } from './storageTrouble.ts';
import { takeWriterLock } from './writerLock.ts';

/**
 * Copies a library, also one that is open and being written, to one file; it is read back before it takes its name.
 * @throws Refusal when it cannot be written, or does not read back
 */
export function backUpLibrary(libraryPath: string, to: string): void {
  if (resolve(libraryPath) === resolve(to)) throw new Refusal('same-file', 'The backup cannot be the library itself.');
  const temp = beside(to);
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(libraryPath, { readOnly: true });
    db.exec('PRAGMA busy_timeout = 5000');
    db.prepare('VACUUM INTO ?').run(temp);
    refuseUnsound(temp, 'The backup');
    settle(temp, to);
  } catch (error) {
    throw storageTrouble(error);
  } finally {
    db?.close();
    rmSync(temp, { force: true });
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
  const temp = beside(path);
  const lock = takeWriterLock(folder);
  try {
    if (!lock.held)
      throw new Refusal('busy', `Nothing was restored: ${lock.why}`, 'Close Briefwright, then restore again.');
    refuseUnsound(from, 'The backup');
    copyFileSync(from, temp);
    refuseUnsound(temp, 'The copy of the backup');
    const kept = setAside(path, 'before-restore', at);
    settle(temp, path);
    lock.markMade();
    return kept;
  } catch (error) {
    throw storageTrouble(error);
  } finally {
    rmSync(temp, { force: true });
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

function settle(temp: string, path: string): void {
  sync(temp);
  renameSync(temp, path);
  if (process.platform !== 'win32') sync(dirname(path));
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function beside(path: string): string {
  return join(dirname(path), `.briefwright-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}
