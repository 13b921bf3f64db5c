import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listed } from '../../../engine/nouns/listed.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { safeName } from '../../files/safeName.ts';
import { writeWhole } from '../../files/writeWhole.ts';
import type { Library } from '../../library/library.ts';
import { openLibrary } from '../../library/openLibrary.ts';
import { packedBriefing } from '../../library/packedBriefing.ts';
import { libraryFolder } from '../libraryFolder.ts';
import { readArgs } from '../readArgs.ts';
import { UsageError } from '../usageError.ts';
import { exportSources, exportWhole, importFile } from './libraryExchange.ts';
import { backUp, listBackups, move, restore, undoRestore } from './libraryKeeping.ts';

const now = () => new Date().toISOString();

/** Each with the words it takes: 0, 1, or one that may be left out. */
const WAYS: Record<string, { subject: 'none' | 'one' | 'may'; flags?: string[] }> = {
  search: { subject: 'one' },
  export: { subject: 'one' },
  import: { subject: 'one' },
  backup: { subject: 'may' },
  backups: { subject: 'none' },
  restore: { subject: 'may', flags: ['undo'] },
  move: { subject: 'one', flags: ['despite-sync', 'remove-old'] },
};

export async function library(argv: string[]): Promise<number> {
  const args = readArgs(argv, { values: ['library', 'as', 'briefing'], flags: ['undo', 'despite-sync', 'remove-old'] });
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
  if (what !== 'export' && (args.values.as ?? args.values.briefing) !== undefined) {
    throw new UsageError(`--as and --briefing belong to “library export”.`);
  }
  if (what === 'restore') return undo ? undoRestore(folder) : restore(folder, subject);
  // What comes in may begin a library.
  if (what === 'import') return importFile(folder, subject, now);
  refuseMissing(folder);
  if (what === 'backup') return backUp(folder, subject);
  if (what === 'backups') return listBackups(folder);
  if (what === 'move') return move(folder, subject, args);
  const opened = openLibrary(folder, now);
  try {
    if (what === 'search') return search(opened, subject);
    if (args.values.as !== undefined) return await exportSources(opened, subject, args.values.as, args.values.briefing);
    if (/\.zip$/i.test(subject)) return exportWhole(opened, subject);
    return await exportAll(opened, resolve(subject));
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
  for (const { id } of opened.briefings.list()) {
    const { title, bytes } = packedBriefing(opened, id);
    const path = freePath(folder, title, taken);
    await writeWhole(path, bytes);
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
