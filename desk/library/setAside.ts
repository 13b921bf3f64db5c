import { copyFileSync, existsSync, linkSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncPath } from './syncPath.ts';

/**
 * A library that must give way is kept under a dated name with what waits in its WAL, never written over. It gets that name beside its own,
 * so that at no moment, kill or failure, a folder is without its library. Gives that name, '' where nothing was.
 */
export function setAside(path: string, why: 'damaged' | 'before-restore', at: string): string {
  const there = [
    ...(existsSync(path) ? [''] : []),
    ...((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0 ? ['-wal'] : []),
  ];
  if (there.length === 0) return '';
  const date = at.replace(/\.\d+Z$|Z$/, '').replace(/[^0-9T]/g, '-');
  let kept = '';
  for (let count = 1; kept === '' || existsSync(kept) || existsSync(`${kept}-wal`); count++) {
    kept = join(path, '..', `library-${why}-${date}${count > 1 ? `-${count}` : ''}.sqlite`);
  }
  for (const suffix of there) secondName(path + suffix, kept + suffix);
  syncPath(dirname(path));
  return basename(kept);
}

function secondName(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EIO') throw error;
    // Some file systems (FAT, network drives) have no second names.
    copyFileSync(path, name);
    syncPath(name);
  }
}

/** Whether nothing new has come under the library's name yet since it was kept under the other one. */
export function stillAside(path: string, kept: string): boolean {
  const one = statSync(path, { throwIfNoEntry: false });
  return one === undefined || one.ino === statSync(kept, { throwIfNoEntry: false })?.ino;
}
