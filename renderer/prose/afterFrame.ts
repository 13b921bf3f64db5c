/** By what it is about: what a later key says of the same takes its place. */
const waiting = new Map<object, () => void>();
let due = 0;
let atLatest: ReturnType<typeof setTimeout> | undefined;

/** A window that is not seen paints no frames. Milliseconds. */
const PATIENCE = 200;

/**
 * Lets what was typed be painted first, and does `work` right after: what follows from a letter takes longer than to show it. Whatever a person
 * does next finds it done (`doNow`).
 */
export function afterFrame(about: object, work: () => void): void {
  waiting.set(about, work);
  if (due !== 0) return;
  due = requestAnimationFrame(() => {
    // A message from within a frame arrives when it is painted.
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      painted.port1.close();
      doNow();
    };
    painted.port2.postMessage('');
  });
  atLatest = setTimeout(doNow, PATIENCE);
}

/** Does at once what waits for a frame. */
export function doNow(): void {
  if (due === 0) return;
  cancelAnimationFrame(due);
  clearTimeout(atLatest);
  due = 0;
  const works = [...waiting.values()];
  waiting.clear();
  for (const work of works) work();
}

/** Before any other listener hears of them. */
for (const event of ['keydown', 'pointerdown', 'paste', 'cut', 'drop', 'blur', 'visibilitychange', 'beforeunload']) {
  globalThis.window?.addEventListener(event, doNow, true);
}
