import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A library that must give way is kept under a dated name with its side files, never written over. Gives that name, '' where nothing was. */
export function setAside(path: string, why: 'damaged' | 'before-restore', at: string): string {
  const date = at.replace(/\.\d+Z$|Z$/, '').replace(/[^0-9T]/g, '-');
  let kept = '';
  for (let count = 1; kept === '' || existsSync(kept); count++) {
    kept = join(path, '..', `library-${why}-${date}${count > 1 ? `-${count}` : ''}.sqlite`);
  }
  const there = ['', '-wal', '-shm'].filter((suffix) => existsSync(path + suffix));
  for (const suffix of there) renameSync(path + suffix, kept + suffix);
  return there.length > 0 ? basename(kept) : '';
}
