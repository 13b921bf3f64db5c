import { app, type BrowserWindow, dialog } from 'electron';
import { inWords } from './words.ts';

/** The screen begins to save when it is asked to close with words not on disk; by then it has. Milliseconds. */
const SAVING_TAKES = 1500;

/**
 * A window that owes a save does not close: it is asked again after the time a save takes, and when it still cannot, the person
 * decides. Without this Electron would leave the window open without a word.
 */
export function watchUnsaved(window: BrowserWindow): void {
  let way: 'calm' | 'saving' | 'asking again' = 'calm';
  let quitting = false;
  const onQuit = () => {
    quitting = true;
  };
  app.on('before-quit', onQuit);
  window.on('closed', () => app.off('before-quit', onQuit));

  const askAgain = () => {
    if (window.isDestroyed()) return;
    way = 'asking again';
    if (quitting) app.quit();
    else window.close();
  };

  window.webContents.on('will-prevent-unload', (event) => {
    if (way === 'saving') return;
    if (way === 'calm') {
      way = 'saving';
      setTimeout(askAgain, SAVING_TAKES);
      return;
    }
    way = 'calm';
    quitting = false;
    if (mayLose(window)) event.preventDefault();
  });
}

function mayLose(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: inWords('The last changes are not on disk.'),
    detail: inWords('Briefwright could not save them; the line at the top of the window says why.'),
    buttons: [inWords('Keep open'), inWords('Close without saving')],
    defaultId: 0,
    cancelId: 0,
  });
  return choice === 1;
}

/** The page's process died: the desk lives on, and what was saved is there again after loading. */
export function watchCrash(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      message: inWords('The screen stopped working.'),
      detail: inWords('Everything up to the last two seconds of typing is saved.'),
      buttons: [inWords('Load again'), inWords('Quit')],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 0) window.reload();
    else app.quit();
  });
}
