import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { besideLibrary } from './besideLibrary.ts';
import { syncPath } from './syncPath.ts';

/** A small file of the program's own: whole under its name, or not at all. */
export function writeJsonWhole(path: string, value: unknown): void {
  const temp = besideLibrary(path);
  try {
    writeFileSync(temp, `${JSON.stringify(value)}\n`);
    syncPath(temp);
    renameSync(temp, path);
    syncPath(dirname(path));
  } finally {
    rmSync(temp, { force: true });
  }
}
