import { useEffect, useRef } from 'react';
import type { Room } from './screen.ts';

/** Where the focus went away with the last room, Tab goes on in the new one and not at the top of the window. */
export function useRoomFocus(room: Room): void {
  const last = useRef(room);
  useEffect(() => {
    if (last.current === room) return;
    last.current = room;
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
  }, [room]);
}
