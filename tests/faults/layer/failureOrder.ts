import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';

const MODES = { count: 0, once: 1, always: 2, kill: 3, short: 4, 'short, then full': 5 } as const;
export type Mode = keyof typeof MODES;
/** Linux's numbers. */
const ERRNO = { ENOSPC: 28, EIO: 5 } as const;

/** The side of JavaScript of `failing.c`: says which call is to fail, and reads how many there were. */
export interface FailureOrder {
  /** The nth call from now. */
  give(mode: Mode, nth: number, error: keyof typeof ERRNO): void;
  /** Nothing fails any more. Gives how many calls there were and how many of them failed. */
  end(): { calls: number; failed: number };
  close(): void;
}

export function makeOrderFile(path: string): void {
  writeFileSync(path, new Uint8Array(4096));
}

export function openFailureOrder(path: string): FailureOrder {
  const fd = openSync(path, 'r+');
  return {
    give: (mode, nth, error) => {
      // Mode last: nothing is to fail by half an order.
      writeSync(fd, new Uint8Array(new Int32Array([nth, ERRNO[error], 0, 0]).buffer), 0, 16, 4);
      writeSync(fd, new Uint8Array(new Int32Array([MODES[mode]]).buffer), 0, 4, 0);
    },
    close: () => closeSync(fd),
    end: () => {
      writeSync(fd, new Uint8Array(4), 0, 4, 0);
      const said = new Int32Array(5);
      readSync(fd, new Uint8Array(said.buffer), 0, 20, 0);
      return { calls: said[3] ?? 0, failed: said[4] ?? 0 };
    },
  };
}
