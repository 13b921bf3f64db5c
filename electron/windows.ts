import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { START } from './address.ts';
import { type Frame, keepFrame, recallFrame } from './frameMemory.ts';
import { watchCrash, watchUnsaved } from './windowTroubles.ts';

/** `--paper` of `renderer/look/tokens.css`, so that nothing flashes before it is painted. */
const PAPER = { light: '#ffffff', dark: '#1b1f24' };
const FIRST = { width: 1280, height: 860 };

export interface Windows {
  /** Shows the window; opens one where there is none. */
  show(): void;
  current(): BrowserWindow | null;
  /** Resolves once what is remembered of closed windows is on disk. */
  settled(): Promise<void>;
}

export function openWindows(preload: string): Windows {
  const memory = join(app.getPath('userData'), 'window.json');
  let current: BrowserWindow | null = null;
  let writing: Promise<void> = Promise.resolve();

  const open = (): BrowserWindow => {
    const frame = recallFrame(
      memory,
      screen.getAllDisplays().map((display) => display.workArea),
    );
    const window = new BrowserWindow(windowOptions(preload, frame));
    if (frame?.maximized) window.maximize();
    window.once('ready-to-show', () => window.show());
    window.on('close', () => {
      writing = writing.then(() => keepFrame(memory, frameOf(window)));
    });
    window.on('closed', () => {
      if (current === window) current = null;
    });
    watchUnsaved(window);
    watchCrash(window);
    window.loadURL(START).catch((error: unknown) => {
      process.stderr.write(`the screen could not be shown: ${String(error)}\n`);
    });
    return window;
  };

  return {
    show() {
      if (!current) {
        current = open();
        return;
      }
      if (current.isMinimized()) current.restore();
      current.focus();
    },
    current: () => current,
    settled: () => writing,
  };
}

function windowOptions(preload: string, frame: Frame | null): Electron.BrowserWindowConstructorOptions {
  const { x, y, width, height } = frame ?? { ...FIRST, x: undefined, y: undefined };
  return {
    ...(x === undefined || y === undefined ? {} : { x, y }),
    width,
    height,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Briefwright',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched from the net.
      spellcheck: false,
    },
  };
}

function frameOf(window: BrowserWindow): Frame {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}
