import { app } from 'electron';
import type { Desk } from '../desk/desk.ts';
import type { Windows } from './windows.ts';

/** Longer than any save takes; a desk that hangs must not keep the program alive. Milliseconds. */
const PATIENCE = 5000;

/**
 * Closes the library before the program ends. On will-quit, not before-quit: by then every window has closed and had its chance
 * to save its last words.
 */
export function closeOnQuit(desk: Desk, windows: Windows): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let closing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    Promise.race([Promise.allSettled([desk.close(), windows.settled()]), patience]).finally(() => app.exit(0));
  });
}
