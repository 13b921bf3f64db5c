import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The thread called `name` that belongs to the module at `here` (its `import.meta.url`). From sources it is the worker.ts beside it; in Electron's
 * bundle it stands beside main.js, maybe a folder above the module's chunk.
 */
export function workerFile(name: 'reader' | 'press' | 'backup', here: string): URL {
  const names = here.endsWith('.ts') ? ['./worker.ts'] : [`./${name}-worker.js`, `../${name}-worker.js`];
  const found = names.map((one) => new URL(one, here)).find((place) => existsSync(fileURLToPath(place)));
  if (!found) throw new Error(`no ${name} worker beside ${here}`);
  return found;
}
