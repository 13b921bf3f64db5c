let isDown = false;

const on = globalThis.window?.addEventListener.bind(globalThis.window);
on?.('pointerdown', () => (isDown = true), true);
for (const end of ['pointerup', 'pointercancel'] as const) on?.(end, () => (isDown = false), true);

/** At once, or when the pointer that is down is up again: what moves between the two takes its click away. */
export function afterPointer(run: () => void): void {
  if (!isDown) {
    run();
    return;
  }
  const ended = new AbortController();
  for (const end of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(
      end,
      () => {
        ended.abort();
        // The click comes in the same breath.
        setTimeout(run);
      },
      { signal: ended.signal },
    );
  }
}
