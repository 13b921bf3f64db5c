import { existsSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A library that cannot be trusted is kept under a dated name with its side files, never written over. Gives that name. */
export function setAside(path: string, why: 'damaged' | 'before-restore', at: string): string {
  const date = at.replace(/\.\d+Z$|Z$/, '').replace(/[^0-9T]/g, '-');
  let kept = '';
  for (let count = 1; kept === '' || existsSync(kept); count++) {
    kept = join(path, '..', `library-${why}-${date}${count > 1 ? `-${count}` : ''}.sqlite`);
  }
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, kept + suffix);
  }
  return basename(kept);
}
