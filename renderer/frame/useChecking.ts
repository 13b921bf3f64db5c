import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { watchBriefing } from '../briefing/watchBriefing.ts';

const PAUSE = 700;

/** Checks the briefing each time typing pauses. */
export function useChecking(): void {
  const check = useBriefing((state) => state.check);
  useEffect(
    () =>
      watchBriefing(
        (briefing) => void check(briefing),
        () => PAUSE,
      ),
    [check],
  );
}
