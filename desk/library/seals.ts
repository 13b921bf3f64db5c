import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { Refusal } from '../../engine/nouns/refusal.ts';

/** What a person put in, by table: a row's seal is a CRC-32 over these columns, in this order. */
const SEALED = {
  sources: ['id', 'sha256', 'described', 'captured', 'judged', 'raw'],
  evidence: ['id', 'source_id', 'state', 'start', 'json'],
  templates: ['hash', 'id', 'version', 'json'],
  briefings: ['id', 'revision', 'template_hash', 'json'],
  snapshots: ['id', 'briefing_id', 'template_hash', 'name', 'json'],
  media: ['sha256', 'bytes'],
  houses: ['id', 'name', 'bytes'],
  settings: ['name', 'value'],
} as const;
export type Sealed = keyof typeof SEALED;

const TABLES = Object.keys(SEALED) as Sealed[];
const sealOf = (table: Sealed, row: string) =>
  `seal_of(${SEALED[table].map((column) => `${row}.${column}`).join(', ')})`;

/**
 * A seal for every row, written by triggers so that no writer can forget it. SQLite notices what breaks its own structure; a bit that flips
 * within a text would otherwise be read as what was written. A step of the schema.
 */
export function addSeals(db: DatabaseSync): void {
  knowSeals(db);
  db.exec(`CREATE TABLE IF NOT EXISTS seals (
    shelf TEXT NOT NULL, row INTEGER NOT NULL, seal INTEGER NOT NULL, PRIMARY KEY (shelf, row)
  ) STRICT, WITHOUT ROWID`);
  for (const table of TABLES) {
    const put = `INSERT INTO seals VALUES ('${table}', new.rowid, ${sealOf(table, 'new')})
      ON CONFLICT DO UPDATE SET seal = excluded.seal`;
    db.exec(`
      CREATE TRIGGER IF NOT EXISTS ${table}_sealed AFTER INSERT ON ${table} BEGIN ${put}; END;
      CREATE TRIGGER IF NOT EXISTS ${table}_sealed_anew AFTER UPDATE OF ${SEALED[table].join(', ')} ON ${table} BEGIN ${put}; END;
      CREATE TRIGGER IF NOT EXISTS ${table}_unsealed AFTER DELETE ON ${table}
        BEGIN DELETE FROM seals WHERE shelf = '${table}' AND row = old.rowid; END;
      INSERT OR REPLACE INTO seals SELECT '${table}', t.rowid, ${sealOf(table, 't')} FROM ${table} t`);
  }
}

/** Without it a connection can neither write a sealed table nor check one. */
export function knowSeals(db: DatabaseSync): void {
  db.function('seal_of', { deterministic: true, varargs: true }, (...values: unknown[]) => {
    let seal = 0;
    for (const value of values) {
      seal = crc32(value instanceof Uint8Array ? value : String(value), seal);
      // So that no letter can move from one column to the next unseen.
      seal = crc32('\0', seal);
    }
    return seal;
  });
}

/** Whether a table's rows have seals in this form of the library, and which seal a row was given; null where it is unsealed. */
export function sealGiven(db: DatabaseSync, table: Sealed, row: number): { given: number; now: number } | null {
  try {
    const found = db
      .prepare(
        `SELECT s.seal AS given, ${sealOf(table, 't')} AS now FROM ${table} t NOT INDEXED
         JOIN seals s ON s.shelf = '${table}' AND s.row = t.rowid WHERE t.rowid = ?`,
      )
      .get(row);
    return found ? { given: Number(found.given), now: Number(found.now) } : null;
  } catch {
    // Before there were seals, or where they are what is broken.
    return null;
  }
}

/** Whether any row is another than the one that was sealed. Reads the whole library. */
export function anyBroken(db: DatabaseSync): boolean {
  if (!db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'seals'").get()) return false;
  knowSeals(db);
  return TABLES.some((table) => {
    const broken = db.prepare(
      `SELECT 1 FROM ${table} t LEFT JOIN seals s ON s.shelf = '${table}' AND s.row = t.rowid
       WHERE s.seal IS NOT ${sealOf(table, 't')} LIMIT 1`,
    );
    const gone = db.prepare(
      `SELECT 1 FROM seals s WHERE s.shelf = '${table}' AND s.row NOT IN (SELECT rowid FROM ${table}) LIMIT 1`,
    );
    return broken.get() !== undefined || gone.get() !== undefined;
  });
}

/** Refuses to hand out a row that is not what was saved. @throws Refusal 'damaged' */
export type Intact = (table: Sealed, row: number) => void;

export function openSeals(db: DatabaseSync): Intact {
  const checks = new Map(
    TABLES.map((table) => [
      table,
      db.prepare(
        `SELECT 1 FROM ${table} t LEFT JOIN seals s ON s.shelf = '${table}' AND s.row = t.rowid
         WHERE t.rowid = ? AND s.seal IS NOT ${sealOf(table, 't')}`,
      ),
    ]),
  );
  return (table, row) => {
    if (checks.get(table)?.get(row) === undefined) return;
    throw new Refusal(
      'damaged',
      'The library is damaged: what is stored here is not what was saved.',
      'Close Briefwright and open it again: the damaged file is then kept aside, and what is sound is brought over.',
    );
  };
}
