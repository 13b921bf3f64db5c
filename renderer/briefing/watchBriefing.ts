import type { Briefing } from '../../engine/nouns/briefing.ts';
import { useBriefing } from './briefingStore.ts';

/**
 * Sees the briefing now and with every change, after a pause in which nothing changed, until the returned function is called. It watches
 * beside React: nothing may be drawn anew for every key.
 */
export function watchBriefing(see: (briefing: Briefing) => void, pauseFor: (briefing: Briefing) => number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seeSoon = (briefing: Briefing | null) => {
    clearTimeout(timer);
    if (briefing) timer = setTimeout(() => see(briefing), pauseFor(briefing));
  };
  seeSoon(useBriefing.getState().briefing);
  const leave = useBriefing.subscribe((state, before) => {
    if (state.briefing !== before.briefing) seeSoon(state.briefing);
  });
  return () => {
    leave();
    clearTimeout(timer);
  };
}
