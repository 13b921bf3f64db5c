import { readdirSync, readFileSync } from 'node:fs';

/** The unit of processor time in /proc, in milliseconds. */
const TICK = 10;
const PAGE = 4096;

export interface Used {
  /** Megabytes that this process and each that it started hold, by process number. */
  megabytes: Map<number, number>;
  /** Milliseconds of processor time of all of them, the ended ones too. */
  milliseconds: number;
}

/** Only Linux tells of the others; elsewhere it is this process alone. */
export function usedByAll(): Used {
  const { user, system } = process.cpuUsage();
  const used: Used = { megabytes: new Map(), milliseconds: (user + system) / 1000 };
  used.megabytes.set(process.pid, process.memoryUsage.rss() / 1024 / 1024);
  if (process.platform === 'linux') {
    used.milliseconds += statOf(process.pid).ofChildren;
    for (const pid of childrenOf(process.pid)) add(pid, used);
  }
  return used;
}

/** Megabytes by which those grew that were there before. One that starts meanwhile loads for the next input, not for this one. */
export function grownSince(before: Used, now: Used): number {
  let grown = 0;
  for (const [pid, megabytes] of before.megabytes) grown += Math.max(0, (now.megabytes.get(pid) ?? 0) - megabytes);
  return grown;
}

function add(pid: number, used: Used): void {
  try {
    const { own, ofChildren, megabytes } = statOf(pid);
    used.megabytes.set(pid, megabytes);
    used.milliseconds += own + ofChildren;
    for (const child of childrenOf(pid)) add(child, used);
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
function statOf(pid: number): { own: number; ofChildren: number; megabytes: number } {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const field = (number: number) => fields[number - 3] ?? 0;
  return {
    own: (field(14) + field(15)) * TICK,
    ofChildren: (field(16) + field(17)) * TICK,
    megabytes: (field(24) * PAGE) / 1024 / 1024,
  };
}
