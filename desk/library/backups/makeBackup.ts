import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { besideLibrary, dropUnfinished } from '../besideLibrary.ts';
import { storageTrouble } from '../storageTrouble.ts';
import { syncPath } from '../syncPath.ts';
import { writeJsonWhole } from '../writeJsonWhole.ts';
import { backupsToDrop } from './backupsToDrop.ts';
import { fileHash } from './fileHash.ts';
import { type BackupReason, backupName, isTrueBackup, KeptBackup, keptBackups, removeBackup } from './keptBackups.ts';
import { countsOf, verifyBackup } from './verifyBackup.ts';

/** Kept free beside a backup, so that it is not the backup that fills the disk. Bytes. */
const SPARE = 50 * 1024 * 1024;

/**
 * Makes a backup of a library that may be open and written meanwhile, reads it back, and only then lets older ones go that the rule no
 * longer keeps. One that would say what the newest says already is not kept twice.
 * @param folder of the backups; made where it is missing
 * @param at ISO instant
 * @throws Refusal 'disk-full', 'damaged', and what the disk says
 */
export function makeBackup(libraryPath: string, folder: string, why: BackupReason, at: string): KeptBackup {
  let temp = '';
  let db: DatabaseSync | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    refuseFullDisk(folder, statSync(libraryPath).size);
    temp = besideLibrary(join(folder, 'any'));
    db = new DatabaseSync(libraryPath, { readOnly: true });
    db.exec('PRAGMA busy_timeout = 5000');
    const version = () => db?.prepare('PRAGMA data_version').get()?.data_version;
    const before = { version: version(), counts: countsOf(db) };
    db.prepare('VACUUM INTO ?').run(temp);
    const counts = verifyBackup(temp);
    // Nobody wrote meanwhile: then the copy must have as much of everything.
    if (version() === before.version && JSON.stringify(counts) !== JSON.stringify(before.counts)) {
      throw new Refusal('damaged', 'The backup was read back and does not hold what the library holds.', 'Try again.');
    }
    const sha256 = fileHash(temp);
    const [newest] = keptBackups(folder);
    if (newest?.sha256 === sha256 && why !== 'hand') return touched(folder, newest, at);
    const number = (newest?.number ?? 0) + 1;
    const name = backupName(number, at, why);
    const note = { name, number, at, why, byteLength: statSync(temp).size, sha256, counts };
    takeName(folder, temp, note);
    dropOlder(folder, at);
    return note;
  } catch (error) {
    throw storageTrouble(error);
  } finally {
    db?.close();
    dropUnfinished(temp);
  }
}

/**
 * Brings a second folder up to the first: what is missing there is copied and its hash compared, and only then older ones go.
 * @throws Refusal 'damaged', and what the disk says
 */
export function mirrorBackups(from: string, to: string, at: string): void {
  try {
    const there = new Set(keptBackups(to).map(({ sha256 }) => sha256));
    const gone = new Set(backupsToDrop(keptBackups(from), at).map(({ name }) => name));
    for (const backup of keptBackups(from).reverse()) {
      if (there.has(backup.sha256) || gone.has(backup.name)) continue;
      refuseFullDisk(to, backup.byteLength);
      const temp = besideLibrary(join(to, 'any'));
      try {
        copyFileSync(join(from, backup.name), temp);
        if (fileHash(temp) !== backup.sha256) {
          throw new Refusal(
            'damaged',
            'A backup that was copied to the second folder did not come out the same.',
            'Check that disk.',
          );
        }
        takeName(to, temp, backup);
      } finally {
        dropUnfinished(temp);
      }
    }
    dropOlder(to, at);
  } catch (error) {
    throw storageTrouble(error);
  }
}

/** A backup that is to be used again still has its hash. @throws Refusal 'not-found', 'damaged' */
export function refuseUntrueBackup(folder: string, name: string): KeptBackup {
  const backup = keptBackups(folder).find((one) => one.name === name);
  if (!backup) throw new Refusal('not-found', 'This backup is no longer there.', 'Choose another one.');
  if (isTrueBackup(folder, backup)) return backup;
  throw new Refusal('damaged', 'This backup is no longer what it was when it was made.', 'Choose another one.');
}

/** The note first: a note without its file is none, but a file without a note would lie there for ever. */
function takeName(folder: string, temp: string, note: KeptBackup): void {
  syncPath(temp);
  writeNote(folder, note);
  try {
    renameSync(temp, join(folder, note.name));
  } catch (error) {
    removeBackup(folder, note);
    throw error;
  }
  syncPath(folder);
}

function writeNote(folder: string, note: KeptBackup): void {
  writeJsonWhole(join(folder, `${note.name}.json`), KeptBackup.parse(note));
}

/** Still the newest state: seen now. */
function touched(folder: string, newest: KeptBackup, at: string): KeptBackup {
  const note = { ...newest, at: at > newest.at ? at : newest.at };
  writeNote(folder, note);
  return note;
}

function dropOlder(folder: string, at: string): void {
  for (const one of backupsToDrop(keptBackups(folder), at)) removeBackup(folder, one);
}

function refuseFullDisk(folder: string, needed: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= needed + SPARE) return;
  const room = Math.floor((bavail * bsize) / 1024 / 1024);
  throw new Refusal('disk-full', `No backup was made: the disk has only ${room} MB left.`, 'Free some space.');
}

const MARK = 'briefwright-backups.txt';

/** Takes a folder the analyst names for second copies; a mark in it tells the drive from an empty mount point later. @throws Refusal */
export function markSecondFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!isSecondThere(folder)) writeFileSync(join(folder, MARK), 'Copies of a Briefwright library are kept here.\n');
  } catch (error) {
    throw storageTrouble(error);
  }
}

/** Whether the second folder can be reached now; a drive may be away. */
export function isSecondThere(folder: string): boolean {
  try {
    return existsSync(join(folder, MARK)) && readFileSync(join(folder, MARK)).length > 0;
  } catch {
    return false;
  }
}
