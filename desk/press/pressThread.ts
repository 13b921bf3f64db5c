import { Worker } from 'node:worker_threads';
import { ownModule } from '../files/ownModule.ts';

export function pressThread(): Worker {
  // Enough for some thousand pages; beyond it the worker dies alone and is replaced. More room for young objects would only be filled.
  return new Worker(ownModule('press-worker', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 48 },
  });
}
