import { LIMITS } from './reading.ts';

const MEGABYTE = 1024 * 1024;
/** Milliseconds between two looks. */
const BETWEEN_LOOKS = 15;

/**
 * Calls `tooMuch` or `tooSlow` once this process has used more than one reading may; gives what ends the watch. The process does nothing else than
 * read, so what it uses is the reading's; and it is looked at from outside of the thread that reads, which no article can keep waiting.
 */
export function watchThread(refuse: { tooMuch(): void; tooSlow(): void }): () => void {
  const began = performance.now();
  const worked = process.cpuUsage();
  const before = process.memoryUsage.rss();
  const clock = setInterval(() => {
    const { user, system } = process.cpuUsage(worked);
    const busy = (user + system) / 1000;
    const past = performance.now() - began;
    if (process.memoryUsage.rss() - before > LIMITS.growthMegabytes * MEGABYTE) refuse.tooMuch();
    // One that had to wait for other programs has not worked yet.
    else if (past > LIMITS.mostMilliseconds || Math.min(past, busy) > LIMITS.milliseconds) refuse.tooSlow();
    else return;
    clearInterval(clock);
  }, BETWEEN_LOOKS);
  return () => clearInterval(clock);
}
