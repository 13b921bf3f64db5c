/** One line of the table that `npm run faults` prints. */
export interface FaultRow {
  /** As in the table of promises. */
  fault: string;
  /** What was tried, in a few words. */
  tried: string;
  trials: number;
  /** One sentence for each promise that was not kept. */
  losses: string[];
  /** Why it could not be tried here, or ''. */
  skipped: string;
}

export function rowOf(fault: string, tried: string, trials: number, losses: string[]): FaultRow {
  return { fault, tried, trials, losses, skipped: '' };
}

export function skippedRow(fault: string, tried: string, why: string): FaultRow {
  return { fault, tried, trials: 0, losses: [], skipped: why };
}

/** How much is tried: the whole by command, a short form in the tests. */
export interface Extent {
  /** Kills in all. */
  kills: number;
  /** Every how manieth write fails; 1 for every one. */
  stride: number;
  /** Places of damage in a library. */
  places: number;
  /** For the choice of moments and places. */
  seed: number;
  /** Trials side by side. */
  lanes: number;
}

/** Runs the work for 0…count-1, so many at once. */
export async function inLanes(count: number, lanes: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, count) }, lane));
}
