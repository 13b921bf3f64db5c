import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { safeName } from '../../files/safeName.ts';
import { besideLibrary } from '../besideLibrary.ts';
import type { Library } from '../library.ts';
import { packedBriefing } from '../packedBriefing.ts';
import { storageTrouble } from '../storageTrouble.ts';
import { syncPath } from '../syncPath.ts';
import type { ExportedFile } from './exportedFiles.ts';
import { EXPORT_FORMAT, EXPORT_VERSION, README } from './exportForm.ts';

/** What a zip without extensions can hold. */
const MOST_FILES = 65_000;
const LARGEST = 4_000_000_000;

/** Packed already: packing them again costs time and gains nothing. */
const PACKED = /\.(pdf|docx|png|jpg|briefing)$/;

/**
 * Writes the whole library to one zip, piece by piece, whole or not at all. The same library gives the same bytes.
 * @param told called with how many files of how many are done
 * @throws Refusal 'too-large', and what the disk says
 */
export function writeExport(
  library: Library,
  path: string,
  told: (done: number, total: number) => void = () => {},
): void {
  let temp = '';
  let file: number | null = null;
  try {
    temp = besideLibrary(path);
    file = openSync(temp, 'wx');
    const open = file;
    library.exchange.still(() => writeZip(open, library, told));
    fsyncSync(file);
    closeSync(file);
    file = null;
    renameSync(temp, path);
    syncPath(dirname(path));
  } catch (error) {
    throw storageTrouble(error);
  } finally {
    if (file !== null) closeSync(file);
    if (temp !== '') rmSync(temp, { force: true });
  }
}

function writeZip(file: number, library: Library, told: (done: number, total: number) => void): void {
  let size = 0;
  let failed: unknown = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed ??= error;
    for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at);
    size += chunk.length;
  });
  const hashes: Record<string, string> = {};
  const total = library.exchange.count();
  let done = 0;
  const put = (name: string, bytes: Uint8Array) => {
    const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    // A zip's dates are in local time: made from local parts, they are the same bytes in every time zone.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    entry.push(bytes, true);
    done++;
    told(Math.min(done, total), total);
    if (failed) throw failed;
    if (done > MOST_FILES || size > LARGEST) {
      throw new Refusal(
        'too-large',
        'This library is too large for one zip.',
        'Make a backup instead: “library backup”.',
      );
    }
  };

  put('README.txt', new TextEncoder().encode(README));
  for (const [name, bytes] of rowsAndBriefings(library)) {
    hashes[name] = createHash('sha256').update(bytes).digest('hex');
    put(name, bytes);
  }
  const files = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = { format: EXPORT_FORMAT, version: EXPORT_VERSION, files };
  put('manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`));
  zip.end();
}

function* rowsAndBriefings(library: Library): Generator<ExportedFile> {
  yield* library.exchange.files();
  const taken = new Set<string>();
  for (const id of library.exchange.briefings()) {
    const { title, bytes } = packedBriefing(library, id);
    yield [`briefings/${freeName(title, taken)}`, bytes];
  }
}

/** Two briefings of one title, also where a file system takes capitals for small letters. */
function freeName(title: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const name = safeName(count === 1 ? title : `${title} ${count}`, '.briefing');
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
