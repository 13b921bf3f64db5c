import { useEffect } from 'react';
import { listenToBasis } from '../briefing/basis.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { usePreview } from '../preview/previewStore.ts';

const PAUSE = 700;

/** Checks the briefing each time typing pauses, and when what it stands on was changed in the library. It listens beside React: nothing is drawn anew for a key. */
export function useChecking(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const checkSoon = () => {
      clearTimeout(timer);
      const { briefing, check } = useBriefing.getState();
      if (briefing) timer = setTimeout(() => void check(briefing), PAUSE);
    };
    const leave = useBriefing.subscribe((state, before) => {
      if (state.briefing !== before.briefing) checkSoon();
    });
    const leaveBasis = listenToBasis(() => {
      usePreview.getState().baseChanged();
      checkSoon();
    });
    return () => {
      leave();
      leaveBasis();
      clearTimeout(timer);
    };
  }, []);
}
