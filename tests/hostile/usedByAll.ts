import { readdirSync, readFileSync } from 'node:fs';

/** Processor time that ended children took is the parent's then (`cutime`, `cstime`); /proc tells in hundredths of seconds. */
const TICK = 10;

/**
 * What this process and all it started hold and have worked: megabytes and milliseconds. Only Linux tells of the others; elsewhere it is this process
 * alone.
 */
export function usedByAll(): { megabytes: number; milliseconds: number } {
  const own = process.cpuUsage();
  const sum = { bytes: process.memoryUsage.rss(), milliseconds: (own.user + own.system) / 1000 };
  if (process.platform === 'linux') {
    sum.milliseconds += statOf(process.pid).ofChildren;
    for (const pid of childrenOf(process.pid)) add(pid, sum);
  }
  return { megabytes: sum.bytes / 1024 / 1024, milliseconds: sum.milliseconds };
}

function add(pid: number, sum: { bytes: number; milliseconds: number }): void {
  try {
    const { own, ofChildren, bytes } = statOf(pid);
    sum.bytes += bytes;
    sum.milliseconds += own + ofChildren;
    for (const child of childrenOf(pid)) add(child, sum);
  } catch {
    // It ended in the meantime.
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) => {
    try {
      return readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    } catch {
      // The thread ended in the meantime.
      return [];
    }
  });
}

/** Fields of proc(5), counted behind the name, which may hold anything. */
function statOf(pid: number): { own: number; ofChildren: number; bytes: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (number: number) => fields[number - 3] ?? 0;
  return {
    own: (field(14) + field(15)) * TICK,
    ofChildren: (field(16) + field(17)) * TICK,
    bytes: field(24) * 4096,
  };
}
