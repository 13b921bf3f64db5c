import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';

const PAUSE = 700;

/** Checks the briefing each time typing pauses. */
export function useChecking(): void {
  const briefing = useBriefing((state) => state.briefing);
  const check = useBriefing((state) => state.check);
  useEffect(() => {
    if (!briefing) return;
    const timer = setTimeout(() => void check(briefing), PAUSE);
    return () => clearTimeout(timer);
  }, [briefing, check]);
}
