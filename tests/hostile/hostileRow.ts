/** One line of the table that `npm run hostile` prints. */
export interface HostileRow {
  /** As in the table of promises. */
  input: string;
  /** The formats or fields it was tried in. */
  triedIn: string;
  inputs: number;
  /** Requests that reached the listener. */
  hits: number;
  /** Scripts of an input that ran. */
  scripts: number;
  /** Files written outside of the folder that was ours. */
  outside: number;
  /** Milliseconds of the slowest, and how much the program grew at most over one, the process that reads for it counted in. */
  worstMs: number;
  worstMb: number;
  /** What was slowest, so that it can be tried again. */
  slowest: string;
  /** One sentence for each promise that was not kept. */
  losses: string[];
  skipped: string;
}

/** An input with a name by which it can be found again: class, seed. */
export interface Input {
  name: string;
  bytes: Uint8Array;
}

/** All of them in the whole form; in the short one of the tests some from all over. */
export function sampled<T>(inputs: T[], { count }: Extent): T[] {
  const stride = count >= 300 ? 1 : Math.ceil(300 / Math.max(1, count));
  return inputs.filter((_, at) => at % stride === 0);
}

export interface Extent {
  /** Mutations of every class. */
  count: number;
  seed: number;
}
