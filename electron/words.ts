import { ipcMain } from 'electron';
import { z } from 'zod';
import { isOwnScreen } from './bridge.ts';
import { WORDS } from './channels.ts';

const Words = z.record(z.string().max(300), z.string().max(300)).refine((words) => Object.keys(words).length <= 300);

/** What main says itself (menu, dialogs), by its English; empty until the screen has told its language. */
let words: Record<string, string> = {};

/** A text of main's in the language of the screen. The screen knows all that stand in such calls (`renderer/frame/mainWords.ts`). */
export function inWords(english: string): string {
  return words[english] ?? english;
}

/** The screen alone knows the language: it tells it at its start and when another is chosen. */
export function listenToWords(changed: () => void): void {
  ipcMain.handle(WORDS, (event, told: unknown) => {
    if (!isOwnScreen(event)) throw new Error('refused: not the screen of Briefwright');
    words = Words.parse(told);
    changed();
  });
}
