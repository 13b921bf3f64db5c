import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, session } from 'electron';
import { startApartBy } from '../desk/apart/startApart.ts';
import { builtAs, stampWords } from '../desk/builtAs.ts';
import { type Desk, openDesk } from '../desk/desk.ts';
import { rememberFolder } from '../desk/library/place.ts';
import type { ArrivedFile } from '../desk/requests/room.ts';
import { Refusal } from '../engine/nouns/refusal.ts';
import { answerBridge } from './bridge.ts';
import { MENU, type Order } from './channels.ts';
import { deliverByDialog } from './deliver.ts';
import { findLibrary } from './findLibrary.ts';
import { guardPages } from './guards.ts';
import { setMenu } from './menu.ts';
import { watchOpenedFiles } from './openedFiles.ts';
import { registerScheme, serveScreen } from './protocol.ts';
import { closeOnQuit } from './quit.ts';
import { utilityApart } from './utilityApart.ts';
import { openWindows } from './windows.ts';
import { listenToWords } from './words.ts';

// Fuses (runAsNode, NODE_OPTIONS and inspect off; asar only, with integrity) are burnt in by packaging/builder.ts.

/** The bundle is out/main/main.js, the screen and the preload stand beside its folder. */
const OUT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Files that came before the desk was open. */
const early: ArrivedFile[] = [];
let take = (file: ArrivedFile): void => void early.push(file);

if (process.argv.includes('--version')) {
  process.stdout.write(`${stampWords(builtAs())}\n`);
  app.exit(0);
} else if (app.requestSingleInstanceLock()) {
  watchOpenedFiles((file) => take(file));
  registerScheme();
  app.whenReady().then(start).catch(giveUp);
} else {
  // The first one gets 'second-instance' and shows its window.
  app.quit();
}

async function start(): Promise<void> {
  startApartBy(utilityApart);
  guardPages(session.defaultSession);
  serveScreen(join(OUT, 'renderer'));
  const desk = await openLibraryDesk();
  if (!desk) return app.exit(0);
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
  take = (file) => {
    desk.arrive(file);
    windows.current()?.webContents.send(MENU, 'arrived' satisfies Order);
  };
  early.forEach(take);
  closeOnQuit(desk, windows);
  app.on('second-instance', () => windows.show());
  app.on('activate', () => windows.show());
  windows.show();
}

/** Null where the person would rather not start. A library that is away is told with what can be done, never begun anew unasked. */
async function openLibraryDesk(): Promise<Desk | null> {
  const named = process.env.BRIEFWRIGHT_LIBRARY ?? '';
  const place = named === '' ? app.getPath('userData') : '';
  const libraryFolder = named || (await findLibrary(place));
  if (libraryFolder === null) return null;
  const desk = await openDesk({
    libraryFolder,
    place,
    backups: true,
    door: 'electron',
    deliver: deliverByDialog(),
    clock: () => new Date().toISOString(),
    newId: (prefix) => `${prefix}_${randomBytes(10).toString('hex')}`,
  });
  if (place !== '') rememberFolder(place, libraryFolder);
  return desk;
}

function giveUp(error: unknown): void {
  const words = error instanceof Refusal ? `${error.message}\n\n${error.hint}` : String(error);
  process.stderr.write(`${error instanceof Refusal ? words : ((error as Error).stack ?? words)}\n`);
  dialog.showErrorBox('Briefwright cannot start', words.trim());
  app.exit(1);
}
