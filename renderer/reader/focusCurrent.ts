import { useTriage } from './triageStore.ts';

/** Puts the focus on the piece that the keys are about now, or on the end of the list where all is decided. */
export function focusCurrent(): void {
  const { current } = useTriage.getState();
  document.getElementById(current === null ? 'triage-end' : `evidence-${current}`)?.focus({ preventScroll: true });
}
