import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID } from './schema.ts';
import { anyBroken } from './seals.ts';

export type Soundness = 'absent' | 'sound' | 'damaged' | 'unreadable';

/**
 * Whether a file is a library that can be worked with. A killed first opening leaves an empty file, or one without tables: both
 * count as absent, and as damaged where a library is known to have been `made`.
 */
export function soundnessOf(path: string, made: boolean): Soundness {
  const nothing: Soundness = made ? 'damaged' : 'absent';
  if (!existsSync(path)) return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0 ? 'damaged' : 'absent';
  let db: DatabaseSync | null = null;
  let keeper: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path);
    db.exec('PRAGMA busy_timeout = 5000');
    keeper = keeperOf(path, db);
    const first = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
    if (first !== 'ok') return 'damaged';
    const id = Object.values(db.prepare('PRAGMA application_id').get() ?? {})[0];
    if (id === APPLICATION_ID) return anyBroken(db) ? 'damaged' : 'sound';
    const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number };
    return tables === 0 ? nothing : 'damaged';
  } catch (error) {
    const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
    // Corrupt, not a database; or an unknown virtual-table or schema error (1). The rest is the disk's or a permission's fault, not the file's.
    return code === 11 || code === 26 || code === 1 ? 'damaged' : 'unreadable';
  } finally {
    db?.close();
    keeper?.close();
  }
}

/**
 * The last one to close a library writes its WAL into it, and nothing is written into a damaged file: one that only reads stays until the
 * end. Null where there is no WAL to write.
 */
function keeperOf(path: string, db: DatabaseSync): DatabaseSync | null {
  if (!existsSync(`${path}-wal`)) return null;
  // The side files are made by one that may write.
  db.prepare('PRAGMA application_id').get();
  const keeper = new DatabaseSync(path, { readOnly: true });
  keeper.prepare('PRAGMA application_id').get();
  return keeper;
}
