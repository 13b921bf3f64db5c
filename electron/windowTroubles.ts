import { app, type BrowserWindow, dialog } from 'electron';

/** The screen begins to save when it is asked to close with words not on disk; by then it has. Milliseconds. */
const SAVING_TAKES = 1500;

/**
 * A window that owes a save does not close: it is asked again after the time a save takes, and when it still cannot, the person
 * decides. Without this Electron would leave the window open without a word.
 */
export function watchUnsaved(window: BrowserWindow): void {
  let quitting = false;
  let asks = 0;
  const onQuit = () => {
    quitting = true;
  };
  app.on('before-quit', onQuit);
  window.on('closed', () => app.off('before-quit', onQuit));

  window.webContents.on('will-prevent-unload', (event) => {
    asks += 1;
    if (asks === 1) {
      setTimeout(() => {
        if (!window.isDestroyed()) quitting ? app.quit() : window.close();
        // Later closings begin anew.
        setTimeout(() => {
          asks = 0;
        }, SAVING_TAKES);
      }, SAVING_TAKES);
      return;
    }
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'The last changes are not on disk.',
      detail: 'Briefwright could not save them; the line at the top of the window says why.',
      buttons: ['Keep open', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
    });
    asks = 0;
    quitting = false;
    if (choice === 1) event.preventDefault();
  });
}

/** The page's process died: the desk lives on, and what was saved is there again after loading. */
export function watchCrash(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      message: 'The screen stopped working.',
      detail: 'Everything up to the last two seconds of typing is saved.',
      buttons: ['Load again', 'Quit'],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 0) window.reload();
    else app.quit();
  });
}
