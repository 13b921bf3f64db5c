import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** From sources the worker is the .ts beside this file; in Electron's bundle it stands beside main.js, maybe a folder above this chunk. */
export function pressThread(): Worker {
  const here = import.meta.url;
  const names = here.endsWith('.ts') ? ['./worker.ts'] : ['./press-worker.js', '../press-worker.js'];
  const found = names.map((name) => new URL(name, here)).find((place) => existsSync(fileURLToPath(place)));
  if (!found) throw new Error(`no press worker beside ${here}`);
  // Enough for some thousand pages; beyond it the worker dies alone and is replaced. More room for young objects would only be filled.
  return new Worker(found, { resourceLimits: { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 48 } });
}
