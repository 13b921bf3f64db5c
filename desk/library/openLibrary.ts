import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { openAlikeShelf } from './alikeShelf.ts';
import { BACKUP_FOLDER } from './backups/keptBackups.ts';
import { makeBackup } from './backups/makeBackup.ts';
import { openBriefingShelf } from './briefingShelf.ts';
import { closedSound, stillSound } from './closedSound.ts';
import { openDraftShelf } from './draftShelf.ts';
import { openEvidenceShelf } from './evidenceShelf.ts';
import { openExchange } from './exchange/openExchange.ts';
import { openHouseShelf } from './houseShelf.ts';
import type { Library } from './library.ts';
import { type MediaShelf, openMediaShelf } from './mediaShelf.ts';
import { refuseMoved } from './place.ts';
import { openReferenceShelf } from './referenceShelf.ts';
import { endReplacing, replaceDamaged } from './replaceDamaged.ts';
import { migrate, SCHEMA_STEPS, userVersion } from './schema.ts';
import { knowSeals } from './seals.ts';
import { openOffers } from './search/openOffers.ts';
import { openSearch } from './search/openSearch.ts';
import { openSearchIndex } from './search/searchIndex.ts';
import { setAside } from './setAside.ts';
import { openSettings } from './settings.ts';
import { openSnapshotShelf } from './snapshotShelf.ts';
import { soundnessOf } from './soundness.ts';
import { openSourceShelf } from './sourceShelf.ts';
import { openStacks } from './stacks.ts';
import { storageTrouble } from './storageTrouble.ts';
import { openTemplateShelf } from './templateShelf.ts';
import { takeWriterLock, type WriterLock } from './writerLock.ts';

/**
 * Opens the library of a folder, makes one where there is none. The first program is its writer, later ones only read and say so
 * (`readOnly`); a damaged file is kept aside under a dated name and said so (`notices`).
 * @param clock gives ISO instants
 * @throws Refusal when there is nothing to open and nothing can be made
 */
export function openLibrary(folder: string, clock: () => string): Library {
  makeFolder(folder);
  refuseMoved(folder);
  const path = join(folder, 'library.sqlite');
  const lock = takeWriterLock(folder);
  try {
    const known = lock.held ? stillSound(path, lock.note, clock()) : '';
    const checkedAt = known === '' ? clock() : known;
    const notices = lock.held && known === '' ? clearTheWay(path, lock, clock) : [];
    const { db, readOnly } = lock.held ? openForWriting(path, clock) : openForReading(path, lock.why);
    if (readOnly === '') lock.markMade();
    return shelve(db, path, clock, readOnly, notices, (sound) =>
      release(lock, path, checkedAt, readOnly === '' && sound),
    );
  } catch (error) {
    lock.release();
    throw storageTrouble(error);
  }
}

function release(lock: WriterLock, path: string, checkedAt: string, sound: boolean): void {
  try {
    if (sound && existsSync(path)) lock.keepNote(closedSound(path, checkedAt));
    else if (lock.held) lock.keepNote('');
  } catch {
    // Without the note the next opening reads the file through, as after a crash.
  }
  lock.release();
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new Refusal(
      'cannot-open',
      `The library folder ${folder} cannot be made.`,
      'Choose a folder you may write to.',
    );
  }
}

/** Nothing broken stays under the library's name, and nothing broken is ever written over. Gives what is to be told. */
function clearTheWay(path: string, lock: WriterLock, clock: () => string): string[] {
  const told = endReplacing(path, lock);
  const soundness = soundnessOf(path, lock.made);
  if (soundness === 'unreadable') {
    throw new Refusal(
      'cannot-open',
      `The library ${path} cannot be read.`,
      'Check the disk and your right to read it.',
    );
  }
  if (soundness === 'damaged') return [...told, replaceDamaged(path, lock, setAside(path, 'damaged', clock()))];
  const missing = soundness === 'absent' && lock.made;
  if (missing) told.push(`The library that was in this folder is missing (${path}); an empty one was begun.`);
  return told;
}

/** Nothing is migrated that was not kept first. @throws Refusal */
function keepBefore(path: string, at: string): void {
  try {
    makeBackup(path, join(dirname(path), BACKUP_FOLDER), 'migration', at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const sentence = 'This library must be brought to the present form, and the backup before it could not be made';
    throw new Refusal('no-backup', `${sentence}: ${error.message}`, error.hint);
  }
}

function openForWriting(path: string, clock: () => string): { db: DatabaseSync; readOnly: string } {
  const db = new DatabaseSync(path);
  // FULL: with NORMAL a power cut could take back a save that was acknowledged.
  knowSeals(db);
  db.exec(`PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`);
  if (userVersion(db) > SCHEMA_STEPS.length) {
    db.close();
    return openForReading(path, 'it was last opened by a newer Briefwright. Update this one to write in it.');
  }
  if (userVersion(db) > 0 && userVersion(db) < SCHEMA_STEPS.length) keepBefore(path, clock());
  migrate(db);
  return { db, readOnly: '' };
}

function openForReading(path: string, why: string): { db: DatabaseSync; readOnly: string } {
  if (!existsSync(path)) throw new Refusal('cannot-open', `There is no library to open: ${why}`);
  const db = openReadable(path);
  if (userVersion(db) < SCHEMA_STEPS.length) {
    db.close();
    throw new Refusal('cannot-open', `This library must first be brought to the present form, but ${why}`);
  }
  return { db, readOnly: why };
}

/** On a medium that cannot be written, SQLite cannot make the side files of a WAL library; there nobody else writes either. */
function openReadable(path: string): DatabaseSync {
  for (const address of [path, new URL(`${pathToFileURL(path).href}?immutable=1`)]) {
    const db = new DatabaseSync(address, { readOnly: true });
    try {
      knowSeals(db);
      db.exec('PRAGMA busy_timeout = 5000');
      userVersion(db);
      db.prepare('SELECT count(*) FROM sqlite_schema').get();
      return db;
    } catch (error) {
      db.close();
      if (address !== path) throw error;
    }
  }
  throw new Error('unreachable');
}

/** What is no longer needed may well stay: no library remains shut because of it. */
function tidyQuietly(media: MediaShelf): void {
  try {
    media.tidy();
  } catch {
    // A full disk, say; the next opening tries again.
  }
}

function shelve(
  db: DatabaseSync,
  path: string,
  clock: () => string,
  readOnly: string,
  notices: string[],
  release: (sound: boolean) => void,
): Library {
  let sound = true;
  const stacks = openStacks(db, path, clock, readOnly, () => {
    sound = false;
  });
  const index = openSearchIndex(db);
  const alike = openAlikeShelf(stacks);
  const sources = openSourceShelf(stacks, index, alike);
  const evidence = openEvidenceShelf(stacks, index, sources);
  const templates = openTemplateShelf(stacks);
  const media = openMediaShelf(stacks);
  if (readOnly === '') tidyQuietly(media);
  const references = openReferenceShelf(stacks, sources);
  const briefings = openBriefingShelf(stacks, index, templates, media);
  let open = true;
  return {
    path,
    readOnly,
    notices,
    sources,
    evidence,
    alike,
    templates,
    drafts: openDraftShelf(stacks),
    houses: openHouseShelf(stacks),
    media,
    briefings,
    snapshots: openSnapshotShelf(stacks, templates, media),
    settings: openSettings(stacks),
    search: openSearch(stacks),
    references,
    exchange: openExchange({ stacks, index, alike, media, references }),
    offers: openOffers(stacks),
    together: stacks.write,
    changes: () => Number(db.prepare('SELECT total_changes() AS n').get()?.n),
    close() {
      if (!open) return;
      open = false;
      db.close();
      release(sound);
    },
  };
}
