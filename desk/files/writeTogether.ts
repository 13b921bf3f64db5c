import { copyFile, link, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeTemp, tempName } from './staleTemp.ts';
import { drop, nameIt, type Prepared, prepare, sayWhy } from './writeWhole.ts';

export interface Written {
  path: string;
  bytes: Uint8Array;
}

/**
 * Writes all files or none: all are whole on disk before the first gets its name, and when a later one cannot be named, the earlier
 * paths get back what stood there before.
 * @throws Refusal as `writeWhole` does
 */
export async function writeTogether(files: Written[]): Promise<void> {
  const prepared = await prepareAll(files);
  const kept: (string | null)[] = [];
  const done: number[] = [];
  try {
    for (const { path } of files) kept.push(await keepOld(path));
    for (const [at, one] of prepared.entries()) {
      // Before, not after: where only the folder could not be synced, the new file stands there all the same.
      done.push(at);
      await nameIt(one);
    }
  } catch (error) {
    for (const at of done) await putBack(files[at]?.path ?? '', kept[at] ?? null);
    throw error;
  } finally {
    await Promise.all(prepared.map(drop));
    await Promise.all(kept.map((name) => (name === null ? undefined : removeTemp(name))));
  }
}

async function prepareAll(files: Written[]): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  try {
    for (const { path, bytes } of files) prepared.push(await prepare(path, bytes));
    return prepared;
  } catch (error) {
    await Promise.all(prepared.map(drop));
    throw error;
  }
}

/**
 * A second name for the old file: needs no room, so that a full disk cannot stop the way back. It is named like the temporary
 * files of `writeWhole`, which clears what a killed program left.
 */
async function keepOld(path: string): Promise<string | null> {
  const name = join(dirname(path), tempName());
  try {
    await link(path, name);
    return name;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  // Some file systems (FAT, network drives) have no second names.
  try {
    await copyFile(path, name);
    return name;
  } catch (error) {
    // What cannot be kept is not put at risk.
    await removeTemp(name);
    throw sayWhy(error, path);
  }
}

async function putBack(path: string, kept: string | null): Promise<void> {
  await (kept === null ? rm(path, { force: true }) : rename(kept, path)).catch(() => {});
}
