import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { backUpLibrary, restoreLibrary } from '../../library/backUp.ts';
import { BACKUP_FOLDER, keptBackups } from '../../library/backups/keptBackups.ts';
import { makeBackup, refuseUntrueBackup } from '../../library/backups/makeBackup.ts';
import { keptBeforeRestore, lastBeforeRestore } from '../../library/beforeRestore.ts';
import { moveLibrary, removeOld } from '../../library/moveLibrary.ts';
import { rememberFolder } from '../../library/place.ts';
import { counted } from '../counted.ts';
import { placeOf } from '../libraryFolder.ts';
import type { Args } from '../readArgs.ts';

const now = () => new Date().toISOString();

/** To the file that was named, or among the library's own backups. */
export function backUp(folder: string, file: string): number {
  const path = join(folder, 'library.sqlite');
  const own = join(folder, BACKUP_FOLDER);
  if (file.trim() === '') process.stdout.write(`${join(own, makeBackup(path, own, 'hand', now()).name)}\n`);
  else {
    backUpLibrary(path, resolve(file));
    process.stdout.write(`${file}\n`);
  }
  return 0;
}

export function listBackups(folder: string): number {
  const backups = keptBackups(join(folder, BACKUP_FOLDER));
  for (const { name, at, why, byteLength, counts } of backups) {
    const holds = `${counted(counts.sources, 'article')}, ${counted(counts.briefings, 'briefing')}`;
    process.stdout.write(
      `${at.slice(0, 16).replace('T', ' ')}  ${why.padEnd(9)}  ${size(byteLength)}  ${holds}  ${name}\n`,
    );
  }
  for (const name of keptBeforeRestore(folder)) process.stdout.write(`kept before a restore: ${name}\n`);
  process.stderr.write(backups.length === 0 ? 'No backups yet.\n' : `Backups: ${backups.length}.\n`);
  return 0;
}

function size(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).padStart(7)} MB`;
}

export function move(folder: string, to: string, args: Args): number {
  const target = moveLibrary(folder, resolve(to), now(), args.flags.has('despite-sync'));
  const place = placeOf(args.values.library);
  if (place !== '') rememberFolder(place, target);
  process.stdout.write(`${target}\n`);
  if (args.flags.has('remove-old'))
    process.stderr.write(`Removed from ${folder}: ${counted(removeOld(folder, target), 'file')}.\n`);
  else process.stderr.write(`The copy in ${folder} stays until you remove it.\n`);
  if (place === '') process.stderr.write(`Name the new folder with --library from now on.\n`);
  return 0;
}

/** A file, or the name of one of the library's own backups. */
export function restore(folder: string, named: string): number {
  const own = join(folder, BACKUP_FOLDER);
  const file = !existsSync(named) && existsSync(join(own, basename(named))) ? join(own, basename(named)) : named;
  if (!existsSync(file))
    throw new Refusal('not-found', `There is no backup “${named}”.`, '“library backups” lists them.');
  if (keptBackups(dirname(resolve(file))).some(({ name }) => name === basename(file))) {
    refuseUntrueBackup(dirname(resolve(file)), basename(file));
  }
  return tellRestored(folder, restoreInto(folder, resolve(file)));
}

export function undoRestore(folder: string): number {
  return tellRestored(folder, restoreLibrary(folder, join(folder, lastBeforeRestore(folder)), now()));
}

function tellRestored(folder: string, kept: string): number {
  process.stdout.write(`${join(folder, 'library.sqlite')}\n`);
  if (kept !== '') {
    process.stderr.write(`What was there is kept as ${join(folder, kept)}; “library restore --undo” takes it back.\n`);
  }
  return 0;
}

/** A folder that was made for it goes again when nothing was restored. */
function restoreInto(folder: string, file: string): string {
  const made = mkdirSync(folder, { recursive: true });
  try {
    return restoreLibrary(folder, file, now());
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}
