import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';

const PAUSE = 700;

/** Checks the briefing each time typing pauses. It listens beside React: nothing may be drawn anew for every key. */
export function useChecking(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const checkSoon = () => {
      clearTimeout(timer);
      const { briefing, check } = useBriefing.getState();
      if (briefing) timer = setTimeout(() => void check(briefing), PAUSE);
    };
    checkSoon();
    const leave = useBriefing.subscribe((state, before) => {
      if (state.briefing !== before.briefing) checkSoon();
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, []);
}
