import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { packBriefing } from '../../files/briefingFile.ts';
import { safeName } from '../../files/safeName.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import { backUpLibrary, restoreLibrary } from '../../library/backUp.ts';
import { dossierOf } from '../../library/dossierOf.ts';
import type { Library } from '../../library/library.ts';
import { openLibrary } from '../../library/openLibrary.ts';
import { libraryFolder } from '../libraryFolder.ts';
import { readArgs } from '../readArgs.ts';
import { UsageError } from '../usageError.ts';

const now = () => new Date().toISOString();

export async function library(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['library'] });
  const [what, subject, ...more] = args.files;
  const folder = libraryFolder(args.values.library);
  if (what === undefined) throw new UsageError('Say search, export, backup or restore.');
  if (!['search', 'export', 'backup', 'restore'].includes(what)) throw new UsageError(`library knows no “${what}”.`);
  if (subject === undefined || subject.trim() === '') throw new UsageError(`What to ${what} is missing.`);
  if (more.length > 0)
    throw new UsageError(`“${more[0]}” is not wanted here; put words with spaces in quotation marks.`);
  if (what === 'restore') return restore(folder, subject);
  refuseMissing(folder);
  if (what === 'backup') {
    backUpLibrary(join(folder, 'library.sqlite'), resolve(subject));
    process.stdout.write(`${subject}\n`);
    return 0;
  }
  const opened = openLibrary(folder, now);
  try {
    return what === 'search' ? search(opened, subject) : await exportAll(opened, resolve(subject));
  } finally {
    opened.close();
  }
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

function restore(folder: string, file: string): number {
  if (!existsSync(file)) throw new Refusal('not-found', `There is no backup “${file}”.`);
  const kept = restoreInto(folder, resolve(file));
  process.stdout.write(`${join(folder, 'library.sqlite')}\n`);
  if (kept !== '') process.stderr.write(`What was there is kept as ${join(folder, kept)}.\n`);
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
