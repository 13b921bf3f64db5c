import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { listed } from '../../../engine/nouns/listed.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { packBriefing } from '../../files/briefingFile.ts';
import { safeName } from '../../files/safeName.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { backUpLibrary, restoreLibrary } from '../../library/backUp.ts';
import { BACKUP_FOLDER, keptBackups } from '../../library/backups/keptBackups.ts';
import { makeBackup, refuseUntrueBackup } from '../../library/backups/makeBackup.ts';
import { keptBeforeRestore, lastBeforeRestore } from '../../library/beforeRestore.ts';
import { dossierOf } from '../../library/dossierOf.ts';
import type { Library } from '../../library/library.ts';
import { moveLibrary, removeOld } from '../../library/moveLibrary.ts';
import { openLibrary } from '../../library/openLibrary.ts';
import { rememberFolder } from '../../library/place.ts';
import { libraryFolder, placeOf } from '../libraryFolder.ts';
import { type Args, readArgs } from '../readArgs.ts';
import { UsageError } from '../usageError.ts';

const now = () => new Date().toISOString();

/** Each with the words it takes: 0, 1, or one that may be left out. */
const WAYS: Record<string, { subject: 'none' | 'one' | 'may'; flags?: string[] }> = {
  search: { subject: 'one' },
  export: { subject: 'one' },
  backup: { subject: 'may' },
  backups: { subject: 'none' },
  restore: { subject: 'may', flags: ['undo'] },
  move: { subject: 'one', flags: ['despite-sync', 'remove-old'] },
};

export async function library(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['library'], flags: ['undo', 'despite-sync', 'remove-old'] });
  const [what, subject = '', ...more] = args.files;
  const folder = libraryFolder(args.values.library);
  if (what === undefined) throw new UsageError(`Say ${listed(Object.keys(WAYS))}.`);
  const way = Object.hasOwn(WAYS, what) ? WAYS[what] : undefined;
  if (!way) throw new UsageError(`library knows no “${what}”.`);
  for (const flag of args.flags) {
    if (!way.flags?.includes(flag)) throw new UsageError(`--${flag} says nothing to “library ${what}”.`);
  }
  const undo = args.flags.has('undo');
  if (subject.trim() === '' && (way.subject === 'one' || (what === 'restore' && !undo))) {
    throw new UsageError(`What to ${what} is missing.`);
  }
  const unwanted = way.subject === 'none' || undo ? [subject, ...more] : more;
  if (unwanted[0]) {
    throw new UsageError(`“${unwanted[0]}” is not wanted here; put words with spaces in quotation marks.`);
  }
  if (what === 'restore') return undo ? undoRestore(folder) : restore(folder, subject);
  refuseMissing(folder);
  if (what === 'backup') return backUp(folder, subject);
  if (what === 'backups') return listBackups(folder);
  if (what === 'move') return move(folder, subject, args);
  const opened = openLibrary(folder, now);
  try {
    return what === 'search' ? search(opened, subject) : await exportAll(opened, resolve(subject));
  } finally {
    opened.close();
  }
}

/** To the file that was named, or among the library's own backups. */
function backUp(folder: string, file: string): number {
  const path = join(folder, 'library.sqlite');
  const own = join(folder, BACKUP_FOLDER);
  if (file.trim() === '') process.stdout.write(`${join(own, makeBackup(path, own, 'hand', now()).name)}\n`);
  else {
    backUpLibrary(path, resolve(file));
    process.stdout.write(`${file}\n`);
  }
  return 0;
}

function listBackups(folder: string): number {
  const backups = keptBackups(join(folder, BACKUP_FOLDER));
  for (const { name, at, why, byteLength, counts } of backups) {
    const holds = `${counts.sources} articles, ${counts.briefings} briefings`;
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

function move(folder: string, to: string, args: Args): number {
  const target = moveLibrary(folder, resolve(to), now(), args.flags.has('despite-sync'));
  const place = placeOf(args.values.library);
  if (place !== '') rememberFolder(place, target);
  process.stdout.write(`${target}\n`);
  if (args.flags.has('remove-old'))
    process.stderr.write(`Removed from ${folder}: ${removeOld(folder, target)} files.\n`);
  else process.stderr.write(`The copy in ${folder} stays until you remove it.\n`);
  if (place === '') process.stderr.write(`Name the new folder with --library from now on.\n`);
  return 0;
}

/** Looking into a folder must not make a library there. */
function refuseMissing(folder: string): void {
  if (existsSync(join(folder, 'library.sqlite'))) return;
  throw new Refusal('not-found', `There is no library in ${folder}.`, 'Name its folder with --library.');
}

function search(opened: Library, query: string): number {
  const hits = opened.search.hits(query, 50);
  for (const { kind, title, snippet } of hits) {
    process.stdout.write(
      `${kind.padEnd(10)}${title}\n          ${snippet.replace(/[\uE000\uE001]/g, '').replace(/\s+/g, ' ')}\n`,
    );
  }
  const { unread } = readQuery(query);
  if (unread.length > 0) process.stderr.write(`Left out, since it cannot be read: ${unread.join(', ')}\n`);
  process.stderr.write(hits.length === 0 ? `Nothing found for “${query}”.\n` : `${hits.length} found.\n`);
  return 0;
}

async function exportAll(opened: Library, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  for (const { id, title } of opened.briefings.list()) {
    const { briefing, template } = opened.briefings.open(id);
    const dossier = dossierOf(opened, briefing, template);
    const raw = new Map(dossier.sources.map((source) => [source.id, opened.sources.raw(source.id)]));
    const path = freePath(folder, title, taken);
    await writeWhole(path, packBriefing(dossier, raw, opened.media.of(dossier.briefing)));
    process.stdout.write(`${path}\n`);
  }
  return 0;
}

/** Two briefings of one title must not overwrite each other, nor anything that lies there. */
function freePath(folder: string, title: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const path = join(folder, safeName(count === 1 ? title : `${title} ${count}`, '.briefing'));
    if (taken.has(path) || existsSync(path)) continue;
    taken.add(path);
    return path;
  }
}

/** A file, or the name of one of the library's own backups. */
function restore(folder: string, named: string): number {
  const own = join(folder, BACKUP_FOLDER);
  const file = !existsSync(named) && existsSync(join(own, basename(named))) ? join(own, basename(named)) : named;
  if (!existsSync(file))
    throw new Refusal('not-found', `There is no backup “${named}”.`, '“library backups” lists them.');
  if (keptBackups(dirname(resolve(file))).some(({ name }) => name === basename(file))) {
    refuseUntrueBackup(dirname(resolve(file)), basename(file));
  }
  return tellRestored(folder, restoreInto(folder, resolve(file)));
}

function undoRestore(folder: string): number {
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
