import { useEffect } from 'react';
import { ALL_ACTIONS } from '../../engine/nouns/action.ts';
import { actionLabel } from '../words/actionWords.ts';
import { useLanguage } from '../words/language.ts';
import { later, t } from '../words/t.ts';

/** What Electron's main says itself besides the actions: names of menus, the system's own entries, its dialogs. */
export const MAIN_TEXTS = [
  later('&File'),
  later('&Edit'),
  later('&View'),
  later('&Briefing'),
  later('&Window'),
  later('&Help'),
  later('Close window'),
  later('Quit'),
  later('Cut'),
  later('Copy'),
  later('Paste'),
  later('Delete // what is selected'),
  later('Select all'),
  later('Actual size'),
  later('Zoom in'),
  later('Zoom out'),
  later('Full screen'),
  later('About Briefwright'),
  later('The last changes are not on disk.'),
  later('Briefwright could not save them; the line at the top of the window says why.'),
  later('Keep open'),
  later('Close without saving'),
  later('The screen stopped working.'),
  later('Everything up to the last two seconds of typing is saved.'),
  later('Load again'),
  later('Cancel'),
  later('Replace'),
  later('Export'),
  later('there already. Replace?'),
];

/** Tells main the language of the screen, at the start and with every change; a browser has no main. */
export function useMainWords(): void {
  const language = useLanguage((state) => state.language);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said anew in every language.
  useEffect(() => {
    const texts = MAIN_TEXTS.map((text): [string, string] => [text as unknown as string, t(text)]);
    const actions = ALL_ACTIONS.map((action): [string, string] => [action.label, actionLabel(action)]);
    window.briefwright?.tellWords(Object.fromEntries([...texts, ...actions]));
  }, [language]);
}
