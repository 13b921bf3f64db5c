import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isStaleTemp, tempName } from '../files/staleTemp.ts';

/** A name for a database that is not whole yet, beside the one it will become. Clears what a killed program left of its own. */
export function besideLibrary(path: string): string {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (isStaleTemp(name)) rmSync(join(folder, name), { force: true });
  }
  return join(folder, tempName());
}

/** Removes an unfinished database with all that SQLite put beside it; failing to is no trouble worth a word. */
export function dropUnfinished(temp: string): void {
  if (temp === '') return;
  for (const suffix of ['', '-journal', '-wal', '-shm']) {
    try {
      rmSync(temp + suffix, { force: true });
    } catch {
      // The next one clears it.
    }
  }
}
