import { randomBytes } from 'node:crypto';
import { copyFile, link, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeWhole } from './writeWhole.ts';

export interface Written {
  path: string;
  bytes: Uint8Array;
}

/**
 * Writes all files or none: when a later one fails, the earlier paths get back what stood there before.
 * @throws Refusal as `writeWhole` does
 */
export async function writeTogether(files: Written[]): Promise<void> {
  const kept = await Promise.all(files.map(({ path }) => keepOld(path)));
  const done: number[] = [];
  try {
    for (const [at, { path, bytes }] of files.entries()) {
      await writeWhole(path, bytes);
      done.push(at);
    }
  } catch (error) {
    for (const at of done) await putBack(files[at]?.path ?? '', kept[at] ?? null);
    throw error;
  } finally {
    await Promise.all(kept.map((name) => (name === null ? undefined : rm(name, { force: true }).catch(() => {}))));
  }
}

/**
 * A second name for the old file: needs no room, so that a full disk cannot stop the way back. It is named like the temporary
 * files of `writeWhole`, which clears what a killed program left.
 */
async function keepOld(path: string): Promise<string | null> {
  const name = join(dirname(path), `.briefwright-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await link(path, name);
    return name;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  // Some file systems (FAT, network drives) have no second names.
  return copyFile(path, name).then(
    () => name,
    () => null,
  );
}

async function putBack(path: string, kept: string | null): Promise<void> {
  await (kept === null ? rm(path, { force: true }) : rename(kept, path)).catch(() => {});
}
