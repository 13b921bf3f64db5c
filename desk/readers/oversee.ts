import { Worker } from 'node:worker_threads';
import { ownModule } from '../files/ownModule.ts';
import { LIMITS, READY, type Read, type Reading } from './reading.ts';
import { refusedAs } from './refusedAs.ts';
import { watchThread } from './watchThread.ts';

/** A thread that reads one article after another, overseen from this one. What it had loaded for the first is there for the next. */
export interface Overseen {
  /** One at a time. The answer is the last one of this thread if it says so: it hung, died or grew too big. */
  read(reading: Reading): Promise<{ read: Read; isLast: boolean }>;
}

/** Resolves once the thread has loaded. */
export async function oversee(): Promise<Overseen> {
  const worker = startThread();
  await new Promise<void>((ready, failed) => {
    worker.once('message', (message) =>
      message === READY ? ready() : failed(new Error('a reader that is not ready')),
    );
    worker.once('error', failed);
  });
  return { read: (reading) => readIn(worker, reading) };
}

function readIn(worker: Worker, reading: Reading): ReturnType<Overseen['read']> {
  return new Promise((resolve, reject) => {
    const last = (read: Read) => {
      stopWatching();
      resolve({ read, isLast: true });
    };
    const stopWatching = watchThread({
      tooMuch: () => last(refusedAs.tooIntricate(reading)),
      tooSlow: () => last(refusedAs.tooSlow(reading)),
    });
    // Never all listeners of all events: Node listens on a worker itself, and it would fall silent.
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
    worker.on('message', (read: Read) => {
      stopWatching();
      resolve({ read, isLast: false });
    });
    worker.on('error', (error) => {
      stopWatching();
      if (isTooMuch(error)) last(refusedAs.tooIntricate(reading));
      else reject(error);
    });
    // Comes after every message; a promise that is settled takes no harm.
    worker.on('exit', () => reject(new Error('the reader ended without an answer')));
    worker.postMessage(reading);
  });
}

function startThread(): Worker {
  return new Worker(ownModule('reader-worker', import.meta.url), {
    resourceLimits: {
      maxOldGenerationSizeMb: LIMITS.heapMegabytes,
      maxYoungGenerationSizeMb: LIMITS.youngMegabytes,
      stackSizeMb: 8,
    },
    stdout: true,
    stderr: true,
  });
}

/** Out of memory, or out of stack: the article's doing, not ours. */
function isTooMuch(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
}
