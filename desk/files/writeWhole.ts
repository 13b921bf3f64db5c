import { open, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { isStaleTemp, removeTemp, tempName } from './staleTemp.ts';

/** A file that is whole on disk and has not got its name yet. */
export interface Prepared {
  path: string;
  temp: string;
}

/**
 * Writes a file whole or not at all: the old file stands until the new one is on disk with its name.
 * @throws Refusal 'disk-full', 'read-only', 'not-writable', 'no-folder'
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await nameIt(await prepare(path, bytes));
}

/** The longer half of `writeWhole`: all that needs room. @throws Refusal as it does */
export async function prepare(path: string, bytes: Uint8Array): Promise<Prepared> {
  const folder = dirname(path);
  const temp = join(folder, tempName());
  try {
    await clearStale(folder);
    await writeTemp(temp, bytes);
    return { path, temp };
  } catch (error) {
    await drop({ path, temp });
    throw sayWhy(error, path);
  }
}

/** The other half. @throws Refusal as `writeWhole` does */
export async function nameIt(prepared: Prepared): Promise<void> {
  const { path, temp } = prepared;
  try {
    await rename(temp, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await drop(prepared);
    throw sayWhy(error, path);
  }
}

export async function drop({ temp }: Prepared): Promise<void> {
  await removeTemp(temp);
}

async function writeTemp(temp: string, bytes: Uint8Array): Promise<void> {
  const file = await open(temp, 'wx');
  try {
    // writeFile loops over short writes; a single write() does not, and a full disk would go unnoticed.
    await file.writeFile(bytes);
    const { size } = await file.stat();
    if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The rename is only safe from a power cut once the folder is on disk. Some systems cannot sync a folder; then that is all there is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  try {
    await handle?.sync();
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'ENOTSUP', 'EISDIR', 'EACCES'].includes(codeOf(error))) throw error;
  } finally {
    await handle?.close();
  }
}

/** What a killed program left behind here; temp files of programs that live are theirs. */
async function clearStale(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (isStaleTemp(name)) await removeTemp(join(folder, name));
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | null)?.code ?? '';
}

/** What the file system said, as a Refusal about the file at `path`; anything else as it is. */
export function sayWhy(error: unknown, path: string): unknown {
  const name = basename(path);
  const folder = dirname(path);
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Refusal(
        'disk-full',
        `“${name}” was not written: there is no room left in ${folder}.`,
        'Free some space or choose another folder.',
      );
    case 'EROFS':
      return new Refusal('read-only', `“${name}” was not written: ${folder} is read-only.`, 'Choose another folder.');
    case 'EACCES':
    case 'EPERM':
      return new Refusal(
        'not-writable',
        `“${name}” was not written: you may not write in ${folder}.`,
        'Choose another folder.',
      );
    case 'EISDIR':
      return new Refusal('not-writable', `“${name}” was not written: ${path} is a folder.`, 'Choose another name.');
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal(
        'no-folder',
        `“${name}” was not written: the folder ${folder} does not exist.`,
        'Choose another folder.',
      );
    case 'ENAMETOOLONG':
      return new Refusal('not-writable', `“${name}” was not written: its name is too long.`, 'Choose a shorter name.');
    case 'EIO':
      return new Refusal(
        'io',
        `“${name}” was not written: the disk reported an error.`,
        'Check the disk or choose another folder.',
      );
    case 'EBUSY':
    case 'ETXTBSY':
      return new Refusal(
        'busy',
        `“${name}” was not written: another program has it open.`,
        'Close it there, then try again.',
      );
    default:
      return error;
  }
}
