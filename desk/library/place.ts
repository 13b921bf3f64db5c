import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { writeJsonWhole } from './writeJsonWhole.ts';

/** Kept beside the usual place of a library: where it is now. So a library that is away is not taken for one that never was. */
const Place = z.object({ folder: z.string().min(1) });

const FILE = 'library-place.json';
export const MOVED_NOTE = 'library-moved.json';

/** The folder that was chosen, or the usual one. @param data where this system keeps the program's own files */
export function chosenFolder(data: string): string {
  return rememberedFolder(data) ?? join(data, 'library');
}

/** Null where no library was ever opened from here. */
function rememberedFolder(data: string): string | null {
  return readJson(join(data, FILE), Place)?.folder ?? null;
}

export function rememberFolder(data: string, folder: string): void {
  if (rememberedFolder(data) === resolve(folder)) return;
  mkdirSync(data, { recursive: true });
  writeJsonWhole(join(data, FILE), { folder: resolve(folder) });
}

/**
 * A library that was opened from here before and is not there now: an empty one in its place would be taken for it.
 * @throws Refusal 'library-away'
 */
export function refuseAway(data: string): void {
  const folder = rememberedFolder(data);
  if (folder === null || existsSync(join(folder, 'library.sqlite')) || existsSync(join(folder, 'library.sqlite-wal')))
    return;
  // With the lock still there the folder is, and the opening itself says what is missing.
  if (existsSync(join(folder, 'writer.lock.sqlite'))) return;
  const hint = 'Connect its drive and start again, or name another folder.';
  throw new Refusal('library-away', `The library was last in ${folder}; nothing is there now.`, hint);
}

/** Left in the old folder, so that nobody goes on working in it unawares. */
export function leaveMoved(folder: string, to: string, at: string): void {
  writeJsonWhole(join(folder, MOVED_NOTE), { to, at });
}

/** @throws Refusal 'moved' */
export function refuseMoved(folder: string): void {
  const moved = readJson(join(folder, MOVED_NOTE), z.object({ to: z.string(), at: z.string() }));
  if (!moved) return;
  const sentence = `This library was moved to ${moved.to} on ${moved.at.slice(0, 10)}; what is here is the old copy.`;
  throw new Refusal(
    'moved',
    sentence,
    `Open it there. To use the copy all the same, remove ${MOVED_NOTE} from its folder.`,
  );
}

function readJson<T>(path: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
