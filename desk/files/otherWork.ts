let works = 0;
let last = Number.NEGATIVE_INFINITY;

/** Milliseconds after which the memory of a work that is done counts no more. */
const ECHO = 1000;

/** Says that this process works at something that takes much memory; gives what says that it is done. */
export function beginWork(): () => void {
  works += 1;
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    works -= 1;
    last = performance.now();
  };
}

/** Whether the process may be growing because of such a work. */
export function isOtherWork(): boolean {
  return works > 0 || performance.now() - last < ECHO;
}
