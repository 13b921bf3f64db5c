import { useBriefing } from '../briefing/briefingStore.ts';
import { lookAtPages, usePreview } from './previewStore.ts';

/** The pause in typing after which the whole file is made, where that is quick and where it is not. Milliseconds. */
const PAUSE = 200;
const LONG_PAUSE = 600;
/** A pressing that takes longer is said, and waits longer for a pause. */
export const QUICK = 600;

/** With every change the pages that are seen, and the whole file when changes pause. It listens beside React: nothing is drawn anew for a key. */
export function pressAlong(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pressSoon = () => {
    clearTimeout(timer);
    const { briefing } = useBriefing.getState();
    if (!briefing) return;
    const { of, took, press, glance } = usePreview.getState();
    const first = of?.id !== briefing.id;
    timer = setTimeout(() => void press(briefing), first ? 0 : took <= QUICK ? PAUSE : LONG_PAUSE);
    // At once: the desk works while the screen draws the key.
    void glance(briefing);
  };
  lookAtPages(true);
  pressSoon();
  const leave = useBriefing.subscribe((state, before) => {
    if (state.briefing !== before.briefing) pressSoon();
  });
  return () => {
    leave();
    lookAtPages(false);
    clearTimeout(timer);
  };
}
