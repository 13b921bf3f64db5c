import { sideways } from '../words/language.ts';

/**
 * The lines between panels know no direction: from right to left they would run away from pointer and arrow keys. Until the library does,
 * it is given keys and pointer as they would be from left to right. Gives the way to stop.
 */
export function mirrorLines(panes: HTMLElement): () => void {
  const isMirrored = () => getComputedStyle(panes).direction === 'rtl';
  /** Where the pointer took hold of a line; null while none is held. */
  let from: number | null = null;

  const onKey = (event: KeyboardEvent) => {
    const line = event.target instanceof HTMLElement && event.target.matches('.pane-line') ? event.target : null;
    const way = sideways(event.key);
    // What is sent below is not a person's key.
    if (!line || way === 0 || !event.isTrusted || !isMirrored()) return;
    event.stopPropagation();
    event.preventDefault();
    const key = way === 1 ? 'ArrowRight' : 'ArrowLeft';
    line.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  const onDown = (event: PointerEvent) => {
    const isLine = event.target instanceof Element && event.target.closest('.pane-line') !== null;
    from = isLine && isMirrored() ? event.clientX : null;
  };
  const onMove = (event: PointerEvent) => {
    if (from !== null) Object.defineProperty(event, 'clientX', { value: 2 * from - event.clientX });
  };
  const onUp = () => {
    from = null;
  };

  panes.addEventListener('keydown', onKey, true);
  panes.addEventListener('pointerdown', onDown, true);
  window.addEventListener('pointermove', onMove, true);
  // After the library has let go.
  for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, onUp);
  return () => {
    panes.removeEventListener('keydown', onKey, true);
    panes.removeEventListener('pointerdown', onDown, true);
    window.removeEventListener('pointermove', onMove, true);
    for (const end of ['pointerup', 'pointercancel'] as const) window.removeEventListener(end, onUp);
  };
}
