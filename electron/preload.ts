import { contextBridge, ipcRenderer } from 'electron';
import type { Ask } from '../desk/bridge.ts';
import { ASK, MENU, WORDS } from './channels.ts';

/** All that the screen gets: a question to the desk, the menu's orders, its words, the name of the system. Nothing of Electron's own. */
const ask: Ask = (name, payload) => ipcRenderer.invoke(ASK, name, payload);

const onMenu = (callback: (order: string) => void): void => {
  // The event carries the sender; only the order goes on.
  ipcRenderer.on(MENU, (_event, order: unknown) => {
    if (typeof order === 'string') callback(order);
  });
};

/** Menu and dialogs are main's, the language is the screen's. */
const tellWords = (words: Record<string, string>): void => void ipcRenderer.invoke(WORDS, words).catch(() => {});

contextBridge.exposeInMainWorld('briefwright', {
  ask,
  onMenu,
  tellWords,
  platform: process.platform,
} satisfies NonNullable<Window['briefwright']>);
