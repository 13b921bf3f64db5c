import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { answerBoxes } from './dialog.ts';
import { invoke } from './ipcMain.ts';
import { clickMenu, menuLabels } from './menu.ts';
import { preventable } from './preventable.ts';
import { serve } from './protocol.ts';
import { session } from './session.ts';
import type { MainSide, PagesSide } from './sides.ts';
import { talk } from './talk.ts';

/** The main process's end of the line: what it asks of the pages, and its answers to them. */
export const pages = talk<PagesSide>(
  {
    send: (message) => process.send?.(message),
    listen: (heard) => process.on('message', heard),
  },
  {
    invoke(window, { url, isTop }, channel, args) {
      const { webContents } = windowOf(window);
      const { mainFrame } = webContents;
      if (isTop) mainFrame.url = url;
      return invoke(webContents, isTop ? mainFrame : { url, parent: mainFrame }, channel, args);
    },
    serve,
    mayRequest: (url) => session.defaultSession.mayRequest(url),
    mayNavigate: (window, url, isMainFrame) => windowOf(window).webContents.mayNavigate(url, isMainFrame),
    mayOpen: (window, url) => windowOf(window).webContents.mayOpen(url),
    mayUnload(window) {
      const may = windowOf(window).webContents.mayUnload();
      if (!may) app.stay();
      return may;
    },
    mayHave: (window, permission) => session.defaultSession.mayHave(windowOf(window).webContents, permission),
    crashed: (window) => windowOf(window).webContents.crash(),
    closed: (window) => BrowserWindow.all.get(window)?.gone(),
    bounds: (window) => windowOf(window).getNormalBounds(),
    clickMenu,
    menuLabels,
    quit: () => app.quit(),
    secondInstance: (args = [], folder = '') => void app.emit('second-instance', {}, args, folder, null),
    openFile: (path) => void app.emit('open-file', preventable({}), path),
    answerBoxes,
    webPreferences: (window) => windowOf(window).options.webPreferences ?? {},
  } satisfies MainSideAnswers,
);

type MainSideAnswers = {
  [K in keyof MainSide]: (
    ...given: Parameters<MainSide[K]>
  ) => ReturnType<MainSide[K]> | Promise<ReturnType<MainSide[K]>>;
};

function windowOf(id: number): BrowserWindow {
  const window = BrowserWindow.all.get(id);
  if (!window) throw new Error(`no window ${id}`);
  return window;
}
