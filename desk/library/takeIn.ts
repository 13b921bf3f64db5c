import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncPath } from './syncPath.ts';

/**
 * Puts a whole database in the place of the library, under its name. What stood there must be kept already.
 * The WAL goes first: SQLite would write it into whatever file stands beside it.
 */
export function takeIn(whole: string, path: string): void {
  syncPath(whole);
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  renameSync(whole, path);
  syncPath(dirname(path));
}
