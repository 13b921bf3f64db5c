import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useSpelling } from './spellingStore.ts';

/** Milliseconds after the room is drawn: reading a dictionary is work, even in a thread of its own. */
const WAITS = 800;

/** Opens the dictionary of the language that the open briefing is written in. */
export function useSpeller(): void {
  const language = useBriefing((state) => state.dossier?.template.language ?? '');
  useEffect(() => {
    if (language === '') return;
    const timer = setTimeout(() => void useSpelling.getState().start(language), WAITS);
    return () => clearTimeout(timer);
  }, [language]);
}
