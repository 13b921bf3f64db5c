import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fileHash } from './fileHash.ts';

/** Why a backup was made: by the rule, before a migration, by hand. */
const BACKUP_REASONS = ['rule', 'migration', 'hand'] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** What was counted in a backup when it was read back. */
export const BackupCounts = z.strictObject({
  sources: z.int().min(0),
  evidence: z.int().min(0),
  briefings: z.int().min(0),
});
export type BackupCounts = z.infer<typeof BackupCounts>;

/** Written beside every backup, as the last step: without it there is none. */
export const KeptBackup = z.strictObject({
  /** Of the file, without its folder. */
  name: z.string().regex(/^library-\d{6}-[\dT-]{17,20}-[a-z]+\.sqlite$/),
  /** Counts up from 1: the order does not hang on a clock. */
  number: z.int().min(1),
  /** ISO instant. */
  at: z.string(),
  why: z.enum(BACKUP_REASONS),
  byteLength: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  counts: BackupCounts,
});
export type KeptBackup = z.infer<typeof KeptBackup>;

export const BACKUP_FOLDER = 'backups';

/** Those of a folder, the newest first. A file without its note, or of another size than noted, is none. */
export function keptBackups(folder: string): KeptBackup[] {
  if (!existsSync(folder)) return [];
  const notes = readdirSync(folder).filter((name) => /^library-\d{6}-.*\.sqlite\.json$/.test(name));
  return notes.flatMap((name) => readNote(folder, name)).sort((a, b) => b.number - a.number);
}

/** Whether its bytes still have their hash. */
export function isTrueBackup(folder: string, { name, sha256 }: KeptBackup): boolean {
  try {
    return fileHash(join(folder, name)) === sha256;
  } catch {
    return false;
  }
}

export function backupName(number: number, at: string, why: BackupReason): string {
  const date = at.replace(/\.\d+Z$|Z$/, '').replace(/[^0-9T]/g, '-');
  return `library-${String(number).padStart(6, '0')}-${date}-${why}.sqlite`;
}

/** The file first: a note without its file is none, and a file without a note would lie there for ever. */
export function removeBackup(folder: string, { name }: Pick<KeptBackup, 'name'>): void {
  for (const file of [name, `${name}.json`]) rmSync(join(folder, file), { force: true });
}

function readNote(folder: string, noteName: string): KeptBackup[] {
  try {
    const note = KeptBackup.parse(JSON.parse(readFileSync(join(folder, noteName), 'utf8')));
    const there = statSync(join(folder, note.name), { throwIfNoEntry: false })?.size === note.byteLength;
    return there && noteName === `${note.name}.json` ? [note] : [];
  } catch {
    return [];
  }
}
