import type { Worker } from 'node:worker_threads';
import { isOtherWork } from '../files/otherWork.ts';
import { LIMITS } from './reading.ts';
import { toldBy, UNTOLD } from './toldBy.ts';

const MEGABYTE = 1024 * 1024;
/** Milliseconds between two looks, and how long a thread may take to say what it holds. */
const BETWEEN_LOOKS = 15;
const TO_TELL = 50;

/**
 * Calls `tooMuch` once the process has grown past the limit and it is the thread's doing; gives what ends the watch. The process is looked at
 * first, since that costs nothing and no thread can keep it waiting. It may have grown for reasons of its own, though: a thread that says at once
 * that it holds little goes on.
 */
export function watchGrowth(worker: Worker, tooMuch: () => void): () => void {
  const before = heldBy(worker);
  let least = process.memoryUsage.rss();
  let clock: NodeJS.Timeout;
  let over = false;
  const look = async () => {
    const now = process.memoryUsage.rss();
    least = Math.min(least, now);
    if (now - least > LIMITS.growthMegabytes * MEGABYTE) {
      const known = await before;
      const told = await heldBy(worker);
      if (over) return;
      // While pages are pressed, that is what grows: a thread that only loads its parsers is silent for longer than it is waited for.
      const mayBeOthers = told === UNTOLD && isOtherWork() && now - least < LIMITS.besideMegabytes * MEGABYTE;
      if (!mayBeOthers) {
        if (told - (known === UNTOLD ? 0 : known) > LIMITS.threadMegabytes * MEGABYTE) return tooMuch();
        least = now;
      }
    }
    clock = setTimeout(look, BETWEEN_LOOKS);
  };
  clock = setTimeout(look, BETWEEN_LOOKS);
  return () => {
    over = true;
    clearTimeout(clock);
  };
}

/** Bytes, in the heap and outside of it. Since Node 24. */
function heldBy(worker: Worker): Promise<number> {
  return toldBy(TO_TELL, () => worker.getHeapStatistics().then((heap) => heap.total_heap_size + heap.external_memory));
}
