import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, session } from 'electron';
import { type Desk, openDesk } from '../desk/desk.ts';
import { Refusal } from '../engine/nouns/refusal.ts';
import { answerBridge } from './bridge.ts';
import { MENU } from './channels.ts';
import { deliverByDialog } from './deliver.ts';
import { guardPages } from './guards.ts';
import { setMenu } from './menu.ts';
import { registerScheme, serveScreen } from './protocol.ts';
import { closeOnQuit } from './quit.ts';
import { openWindows } from './windows.ts';
import { listenToWords } from './words.ts';

// Fuses (runAsNode, NODE_OPTIONS and inspect off; asar only, with integrity) are burnt into the binary by whoever packages it.

/** The bundle is out/main/main.js, the screen and the preload stand beside its folder. */
const OUT = dirname(dirname(fileURLToPath(import.meta.url)));

if (app.requestSingleInstanceLock()) {
  registerScheme();
  app.whenReady().then(start).catch(giveUp);
} else {
  // The first one gets 'second-instance' and shows its window.
  app.quit();
}

async function start(): Promise<void> {
  guardPages(session.defaultSession);
  serveScreen(join(OUT, 'renderer'));
  const desk = await openLibraryDesk();
  const windows = openWindows(join(OUT, 'preload', 'preload.cjs'));
  answerBridge(desk);
  const menu = (): void =>
    setMenu({
      platform: process.platform,
      packaged: app.isPackaged,
      give: (order) => windows.current()?.webContents.send(MENU, order),
    });
  menu();
  listenToWords(menu);
  closeOnQuit(desk, windows);
  app.on('second-instance', () => windows.show());
  app.on('activate', () => windows.show());
  windows.show();
}

function openLibraryDesk(): Promise<Desk> {
  return openDesk({
    libraryFolder: process.env.BRIEFWRIGHT_LIBRARY || join(app.getPath('userData'), 'library'),
    door: 'electron',
    deliver: deliverByDialog(),
    clock: () => new Date().toISOString(),
    newId: (prefix) => `${prefix}_${randomBytes(10).toString('hex')}`,
  });
}

function giveUp(error: unknown): void {
  const words = error instanceof Refusal ? `${error.message}\n\n${error.hint}` : String(error);
  process.stderr.write(`${error instanceof Refusal ? words : ((error as Error).stack ?? words)}\n`);
  dialog.showErrorBox('Briefwright cannot start', words.trim());
  app.exit(1);
}
