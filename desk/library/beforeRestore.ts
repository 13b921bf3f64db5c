import { existsSync, readdirSync } from 'node:fs';
import { Refusal } from '../../engine/nouns/refusal.ts';

/** What was kept of a library when another was put in its place: names in its folder, the newest first. */
export function keptBeforeRestore(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const order = (name: string) => {
    const [, date = '', count = '1'] = /^library-before-restore-([\dT-]{17,20}?)(?:-(\d+))?\.sqlite$/.exec(name) ?? [];
    return `${date} ${count.padStart(4, '0')}`;
  };
  return readdirSync(folder)
    .filter((name) => /^library-before-restore-.*\.sqlite$/.test(name))
    .sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

/** @throws Refusal 'not-found' where nothing was restored here */
export function lastBeforeRestore(folder: string): string {
  const [last] = keptBeforeRestore(folder);
  if (last === undefined) throw new Refusal('not-found', 'Nothing was restored here that could be taken back.');
  return last;
}
