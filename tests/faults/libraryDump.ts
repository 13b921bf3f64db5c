import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What a person put into a library: every column but those that tell the time or are worked out again. */
const SHELVES: [table: string, columns: string][] = [
  ['sources', 'id, sha256, described, captured, raw'],
  ['evidence', 'id, state, json'],
  ['templates', 'hash, json'],
  ['briefings', 'id, revision, template_hash, removed_at IS NULL, json'],
  ['snapshots', 'id, briefing_id, name, json'],
  ['media', 'sha256, bytes'],
  ['houses', 'id, name, bytes'],
  ['settings', 'name, value'],
];

/** One hash over all of it; 'absent' without a file, 'unreadable: …' where it cannot be read whole. A copy is read, so that nothing happens to the file. */
export function libraryDump(path: string): string {
  if (!existsSync(path)) return 'absent';
  const folder = mkdtempSync(join(tmpdir(), 'dump-'));
  let db: DatabaseSync | null = null;
  try {
    const copy = join(folder, 'copy.sqlite');
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    db = new DatabaseSync(copy);
    const hash = createHash('sha256');
    let rows = 0;
    for (const [table, columns] of SHELVES) {
      if (!db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table)) continue;
      for (const row of db.prepare(`SELECT ${columns} FROM ${table} ORDER BY 1`).all()) {
        rows++;
        for (const value of Object.values(row))
          hash.update(value instanceof Uint8Array ? value : String(value)).update('\0');
      }
    }
    return rows === 0 ? 'empty' : `${rows} rows ${hash.digest('hex').slice(0, 16)}`;
  } catch (error) {
    return `unreadable: ${(error as Error).message}`;
  } finally {
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
