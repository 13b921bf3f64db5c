import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { fileHash } from './backups/fileHash.ts';
import { BACKUP_FOLDER } from './backups/keptBackups.ts';
import { verifyBackup } from './backups/verifyBackup.ts';
import { leaveMoved, MOVED_NOTE } from './place.ts';
import { storageTrouble } from './storageTrouble.ts';
import { syncPath } from './syncPath.ts';
import { takeWriterLock } from './writerLock.ts';

const LOCK = /^writer\.lock\.sqlite/;

/** Programs that copy a folder to elsewhere while it is written break an open database, and carry it off the machine. */
const SYNCED =
  /^(onedrive( -.*)?|dropbox|google ?drive|my drive|icloud ?drive|mobile documents|nextcloud|owncloud|pcloud ?drive|mega|box|seafile|syncthing)$/i;

/** The name of a program that would carry this folder off the machine, '' where none is known. */
export function syncedBy(folder: string): string {
  return (
    resolve(folder)
      .split(/[\\/]/)
      .find((part) => SYNCED.test(part)) ?? ''
  );
}

/**
 * Whether a library may be moved there: an empty or new folder, not in itself, that can be written.
 * @throws Refusal 'same-folder', 'not-empty', 'not-writable', 'synced' (unless `despite`)
 */
export function refuseBadPlace(from: string, to: string, despite: boolean): void {
  if (!isAbsolute(to)) throw new Refusal('bad-folder', 'Name the folder with its whole path.');
  const way = relative(resolve(from), resolve(to));
  if (way === '' || (!way.startsWith('..') && !isAbsolute(way))) {
    throw new Refusal('same-folder', 'The new folder lies in the library’s own folder.', 'Choose another one.');
  }
  const there = statSync(to, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw new Refusal('bad-folder', `${to} is a file.`, 'Choose a folder.');
  // What a library leaves that was moved from there is nothing to lose.
  if (there && readdirSync(to).some((name) => !LOCK.test(name) && name !== MOVED_NOTE)) {
    throw new Refusal('not-empty', `The folder ${to} is not empty.`, 'Choose an empty one, or name a new one.');
  }
  const synced = syncedBy(to);
  if (synced !== '' && !despite) {
    const sentence = `${to} is kept in step with other machines by ${synced}: that can break an open library, and carries it off this machine.`;
    throw new Refusal('synced', sentence, 'Choose a folder of this machine, or move it there all the same.');
  }
}

/**
 * Copies a closed library with its backups to another folder, compares every file and reads the library through. The old folder stays as it
 * is, with a note where the library went. Gives the new folder.
 * @throws Refusal; then the new folder is as it was before
 */
export function moveLibrary(from: string, to: string, at: string, despite = false): string {
  refuseBadPlace(from, to, despite);
  const target = resolve(to);
  const made = existsSync(target) ? '' : target;
  const lock = takeWriterLock(from);
  try {
    if (!lock.held)
      throw new Refusal('busy', `The library was not moved: ${lock.why}`, 'Close Briefwright, then move it.');
    for (const file of filesOf(from)) copyTrue(join(from, file), join(target, file));
    verifyBackup(join(target, 'library.sqlite'));
    rmSync(join(target, MOVED_NOTE), { force: true });
    leaveMoved(from, target, at);
    return target;
  } catch (error) {
    clear(target, from, made);
    throw storageTrouble(error);
  } finally {
    lock.release();
  }
}

/** Removes what a move left in the old folder: only files that are in the new one, too. Gives how many. */
export function removeOld(from: string, to: string): number {
  if (!existsSync(join(to, 'library.sqlite')))
    throw new Refusal('not-found', 'The moved library is not there; the old copy stays.');
  const files = filesOf(from).filter((file) => existsSync(join(to, file)));
  for (const file of files) rmSync(join(from, file), { force: true });
  dropEmpty(join(from, BACKUP_FOLDER));
  return files.length;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !LOCK.test(file) && !/\.tmp$/.test(file) && file !== MOVED_NOTE);
}

function copyTrue(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  syncPath(to);
  if (fileHash(from) !== fileHash(to))
    throw new Refusal('damaged', `${to} did not come out the same.`, 'Check that disk.');
}

function clear(target: string, from: string, made: string): void {
  for (const file of filesOf(from)) rmSync(join(target, file), { force: true });
  dropEmpty(join(target, BACKUP_FOLDER));
  dropEmpty(made);
}

function dropEmpty(folder: string): void {
  if (folder !== '' && existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
