import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { BACKUP_FOLDER, isTrueBackup, type KeptBackup, keptBackups } from './backups/keptBackups.ts';
import { besideLibrary, dropUnfinished } from './besideLibrary.ts';
import { type Salvaged, salvage } from './salvage.ts';
import { migrate } from './schema.ts';
import { knowSeals } from './seals.ts';
import { stillAside } from './setAside.ts';
import { takeIn } from './takeIn.ts';
import type { WriterLock } from './writerLock.ts';

const MOST_NAMED = 12;

/** Kept beside the lock while a damaged library is replaced, so that a kill in between neither repeats nor hides it. */
interface Replacing {
  /** The name under which the damaged file is kept. */
  replacing: string;
  told: string;
}

/**
 * Makes a library of what can still be read in the damaged one, and puts it in its place when it is whole. Gives what is to be told.
 * @param kept the name that the damaged file was given in the same folder
 */
export function replaceDamaged(path: string, lock: WriterLock, kept: string): string {
  lock.keepNote(JSON.stringify({ replacing: kept, told: '' } satisfies Replacing));
  let temp = '';
  try {
    temp = besideLibrary(path);
    const backup = newestSound(join(dirname(path), BACKUP_FOLDER));
    const told = tellDamage(kept, salvageInto(temp, join(dirname(path), kept), backup), backup);
    lock.keepNote(JSON.stringify({ replacing: kept, told } satisfies Replacing));
    takeIn(temp, path);
    lock.markMade();
    lock.keepNote('');
    return told;
  } finally {
    dropUnfinished(temp);
  }
}

/** Ends what an earlier opening had begun and could not end. Gives what is to be told, nothing where there was none. */
export function endReplacing(path: string, lock: WriterLock): string[] {
  const begun = readNote(lock.note);
  if (begun === null || !existsSync(join(dirname(path), begun.replacing))) return [];
  if (stillAside(path, join(dirname(path), begun.replacing))) return [replaceDamaged(path, lock, begun.replacing)];
  lock.keepNote('');
  return begun.told === '' ? [] : [begun.told];
}

function salvageInto(temp: string, damaged: string, backup: KeptBackup | null): Salvaged {
  const fresh = new DatabaseSync(temp);
  try {
    // It becomes a library only when it is whole; until then no journal of its own is needed.
    fresh.exec('PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = ON');
    knowSeals(fresh);
    migrate(fresh);
    const salvaged = salvage(damaged, fresh, backup === null ? '' : join(dirname(temp), BACKUP_FOLDER, backup.name));
    fresh.exec('PRAGMA journal_mode = WAL');
    return salvaged;
  } finally {
    fresh.close();
  }
}

function readNote(note: string): Replacing | null {
  try {
    const read = JSON.parse(note) as Partial<Replacing>;
    return typeof read.replacing === 'string' ? { replacing: read.replacing, told: String(read.told ?? '') } : null;
  } catch {
    return null;
  }
}

function tellDamage(name: string, salvaged: Salvaged, backup: KeptBackup | null): string {
  const { sources, evidence, briefings, lost, fromBackup, changed } = salvaged;
  const kept = `The library was damaged. It is kept as ${name} in the same folder, and a new one was begun.`;
  const added =
    backup && fromBackup > 0 ? ` Entries taken from the backup of ${backup.at.slice(0, 10)}: ${fromBackup}.` : '';
  if (sources + evidence + briefings === 0) return `${kept} Nothing could be read from the damaged one.${added}`;
  const found = `Brought over: articles ${sources}, pieces of evidence ${evidence}, briefings ${briefings}.`;
  const missing = lost > 0 ? ` Entries that could not be read: ${lost}.` : '';
  const more = changed.length > MOST_NAMED ? ` and ${changed.length - MOST_NAMED} more` : '';
  const named = changed.slice(0, MOST_NAMED).join(', ');
  const other = changed.length > 0 ? ` Not as they were saved, read them again: ${named}${more}.` : '';
  return `${kept} ${found}${added}${missing}${other} Check what is missing.`;
}

/** The newest backup that still is what it was made as. */
function newestSound(folder: string): KeptBackup | null {
  return keptBackups(folder).find((one) => isTrueBackup(folder, one)) ?? null;
}
