import { Refusal } from '../../engine/nouns/refusal.ts';

/** SQLite's primary result codes that are the world's fault and not ours (sqlite3.h). */
const SAYINGS: Record<number, [code: string, sentence: string, hint: string]> = {
  5: ['busy', 'The library is being used by another program.', 'Close the other program, then try again.'],
  8: ['read-only', 'The library cannot be written: its file or folder is read-only.', 'Allow writing to the folder.'],
  10: [
    'io',
    'The disk reported an error while the library was read or written.',
    'Check the disk; nothing was changed.',
  ],
  11: [
    'damaged',
    'The library is damaged.',
    'Close Briefwright and open it again: the damaged file is then kept aside.',
  ],
  13: [
    'disk-full',
    'The disk is full: the change was not saved, and the library is as it was before.',
    'Free some space, then save again.',
  ],
  14: [
    'cannot-open',
    'The library file cannot be opened.',
    'Check that the folder is still there and may be read and written.',
  ],
  26: [
    'damaged',
    'The library file is not a library.',
    'Close Briefwright and open it again: the file is then kept aside.',
  ],
};

/** The same for what the file system itself says. */
const SYSTEM_SAYINGS: Record<string, [code: string, sentence: string, hint: string]> = {
  ENOENT: ['no-folder', 'The file or its folder is not there.', 'Check the name.'],
  ENOTDIR: ['no-folder', 'The folder is not there.', 'Check the name.'],
  EISDIR: ['not-writable', 'There is a folder of that name.', 'Choose another name.'],
  EACCES: ['not-writable', 'You may not read or write there.', 'Choose another folder.'],
  EPERM: ['not-writable', 'You may not read or write there.', 'Choose another folder.'],
  EROFS: ['read-only', 'The folder is read-only.', 'Choose another folder.'],
  ENOSPC: ['disk-full', 'The disk is full: nothing was changed.', 'Free some space, then try again.'],
  EIO: ['io', 'The disk reported an error; nothing was changed.', 'Check the disk.'],
};

/** A failure of disk or file as a Refusal; anything else is given back as it is. */
export function storageTrouble(error: unknown): unknown {
  const system = SYSTEM_SAYINGS[(error as NodeJS.ErrnoException | null)?.code ?? ''];
  if (system) return new Refusal(...system);
  const errcode = (error as { errcode?: unknown } | null)?.errcode;
  if (typeof errcode !== 'number') return error;
  // The extended code carries the primary one in its low byte.
  const saying = SAYINGS[errcode & 0xff];
  return saying ? new Refusal(...saying) : error;
}
