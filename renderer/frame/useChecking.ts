import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';

const PAUSE = 700;

/** Checks the briefing each time typing pauses. It listens beside React: nothing is drawn anew for a key. */
export function useChecking(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = useBriefing.subscribe((state, before) => {
      if (state.briefing === before.briefing) return;
      clearTimeout(timer);
      const { briefing } = state;
      if (briefing) timer = setTimeout(() => void state.check(briefing), PAUSE);
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, []);
}
