import { useSyncExternalStore } from 'react';
import { useAppearance } from './appearance.ts';

/** Whether the window is at least so many pixels of the screen's own drawing wide; larger text makes it narrower, as zooming in does. */
export function useWide(width: number): boolean {
  const text = useAppearance((appearance) => appearance.text);
  const query = `(min-width: ${Math.ceil((width * text) / 100)}px)`;
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
