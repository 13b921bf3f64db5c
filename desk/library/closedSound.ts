import { statSync, utimesSync } from 'node:fs';

/** So long a closing is trusted; after it the whole file is read once again. */
const TRUSTED_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * What a library was like when it was closed in order. Reading a large file through at every opening takes longer than all the rest, so a
 * file that nobody has touched since is not read through again. Its time is set to a whole second, so that every later write shows.
 * @param checkedAt ISO instant of the last reading through
 */
export function closedSound(path: string, checkedAt: string): string {
  const { atime, mtimeMs } = statSync(path);
  utimesSync(path, atime, Math.floor(mtimeMs / 1000));
  return JSON.stringify({ checkedAt, file: fileAs(path) });
}

/** When the file was last read through, where it is still what it was when it was closed; '' where it must be read through. */
export function stillSound(path: string, note: string, now: string): string {
  try {
    const { checkedAt, file } = JSON.parse(note) as { checkedAt: string; file: string };
    const age = Date.parse(now) - Date.parse(checkedAt);
    const rests = isEmpty(`${path}-wal`) && isEmpty(`${path}-journal`);
    return rests && file === fileAs(path) && age >= 0 && age < TRUSTED_DAYS * DAY ? checkedAt : '';
  } catch {
    return '';
  }
}

/** Who only reads leaves an empty one behind. */
function isEmpty(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

function fileAs(path: string): string {
  const { size, mtimeNs, ino } = statSync(path, { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
}
