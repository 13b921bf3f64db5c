import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { APPLICATION_ID } from '../schema.ts';
import { anyBroken } from '../seals.ts';
import type { BackupCounts } from './keptBackups.ts';

/** What is stored under its hash: table, column of the hash, column of the bytes. */
const HASHED = [
  ['sources', 'sha256', 'raw'],
  ['templates', 'hash', 'json'],
  ['media', 'sha256', 'bytes'],
] as const;

/**
 * Reads a backup through: the whole file (`integrity_check`), what refers to what, every stored byte against its hash and every
 * row against its seal.
 * @throws Refusal 'damaged' with what is wrong
 */
export function verifyBackup(path: string): BackupCounts {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    const value = (sql: string) => Object.values(db?.prepare(sql).get() ?? {})[0];
    if (value('PRAGMA integrity_check(1)') !== 'ok') throw unsound('it does not read through');
    if (value('PRAGMA application_id') !== APPLICATION_ID) throw unsound('it is no library');
    if (db.prepare('PRAGMA foreign_key_check').get()) throw unsound('entries are missing that others refer to');
    for (const [table, hash, bytes] of HASHED) {
      if (!value(`SELECT count(*) FROM sqlite_schema WHERE name = '${table}'`)) continue;
      for (const row of db.prepare(`SELECT ${hash} AS hash, ${bytes} AS bytes FROM ${table}`).iterate()) {
        if (hashOf(row.bytes as Uint8Array | string) !== row.hash) throw unsound(`bytes of ${table} lost their hash`);
      }
    }
    if (anyBroken(db)) throw unsound('entries are not what was saved');
    return countsOf(db);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (typeof (error as { errcode?: unknown }).errcode === 'number') throw unsound('it does not read through');
    throw error;
  } finally {
    db?.close();
  }
}

export function countsOf(db: DatabaseSync): BackupCounts {
  const count = (table: string) => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
  return { sources: count('sources'), evidence: count('evidence'), briefings: count('briefings') };
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function unsound(why: string): Refusal {
  return new Refusal('damaged', `The backup was read back and is not sound: ${why}.`, 'Try again; check the disk.');
}
