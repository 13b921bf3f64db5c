import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Threads and processes of ours, each begun by a module of its own. */
export type OwnModule = 'reader-process' | 'reader-worker' | 'press-worker' | 'backup-worker';

/**
 * The module called `name` that belongs to the one at `here` (its `import.meta.url`). From sources it is the worker.ts or process.ts beside it; in
 * Electron's bundle it stands beside main.js, maybe a folder above the module's chunk.
 */
export function ownModule(name: OwnModule, here: string): URL {
  const kind = name.slice(name.indexOf('-') + 1);
  const names = here.endsWith('.ts') ? [`./${kind}.ts`] : [`./${name}.js`, `../${name}.js`];
  const found = names.map((one) => new URL(one, here)).find((place) => existsSync(fileURLToPath(place)));
  if (!found) throw new Error(`no ${name} beside ${here}`);
  return found;
}
