import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { owesSave } from '../briefing/saveState.ts';
import { useStudio } from '../studio/studioStore.ts';

/** Saves when the window loses the eye, and asks before it closes over words that are not on disk. */
export function useSaving(): void {
  const flush = useBriefing((state) => state.flush);
  useEffect(() => {
    const saveNow = () => {
      void flush();
      void useStudio.getState().flush();
    };
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') saveNow();
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      const { briefing, save } = useBriefing.getState();
      const owesDraft = useStudio.getState().save !== 'saved';
      if (!owesDraft && (!briefing || !owesSave(save))) return;
      saveNow();
      event.preventDefault();
    };
    window.addEventListener('blur', saveNow);
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      window.removeEventListener('blur', saveNow);
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [flush]);
}
