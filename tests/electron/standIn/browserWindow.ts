import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { app } from './app.ts';
import { pages } from './pages.ts';
import { preventable } from './preventable.ts';
import { StandInWebContents } from './webContents.ts';

let count = 0;

/** A window whose page is a page of Chromium, held by the test. */
export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'id'
      | 'loadURL'
      | 'show'
      | 'focus'
      | 'close'
      | 'destroy'
      | 'reload'
      | 'restore'
      | 'maximize'
      | 'isMaximized'
      | 'isMinimized'
      | 'isDestroyed'
      | 'getNormalBounds'
    >
{
  static readonly all = new Map<number, BrowserWindow>();
  static getAllWindows = (): BrowserWindow[] => [...BrowserWindow.all.values()];
  static getFocusedWindow = (): BrowserWindow | null => BrowserWindow.getAllWindows().at(-1) ?? null;

  readonly id: number;
  readonly webContents: StandInWebContents;
  readonly options: Electron.BrowserWindowConstructorOptions;
  #maximized = false;
  #destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    count += 1;
    this.id = count;
    this.options = options;
    this.webContents = new StandInWebContents(this.id);
    BrowserWindow.all.set(this.id, this);
    app.windows.add(this);
    app.emit('web-contents-created', preventable({}), this.webContents);
    void pages.openWindow(this.id, options);
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    await pages.load(this.id, url);
    this.emit('ready-to-show');
  }

  reload(): void {
    void pages.reload(this.id);
  }

  show(): void {
    void pages.note({ kind: 'shown', window: this.id });
  }

  focus(): void {
    void pages.note({ kind: 'focused', window: this.id });
  }

  restore(): void {}

  maximize(): void {
    this.#maximized = true;
  }

  isMaximized(): boolean {
    return this.#maximized;
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getNormalBounds(): Electron.Rectangle {
    const { x = 40, y = 30, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }

  /** First main is told and may say no, then the page (beforeunload). */
  close(): void {
    if (this.#destroyed) return;
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented) app.stay();
    else void pages.closeWindow(this.id);
  }

  destroy(): void {
    if (this.#destroyed) return;
    void pages.destroyWindow(this.id);
    this.gone();
  }

  /** The page is closed. */
  gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    BrowserWindow.all.delete(this.id);
    this.emit('closed');
    app.gone(this);
  }
}

// `on` has some hundred overloads; the rest of what main uses must have Electron's own signatures.
BrowserWindow satisfies Pick<
  { getAllWindows(): unknown[]; getFocusedWindow(): unknown },
  keyof Pick<typeof Electron.BrowserWindow, 'getAllWindows' | 'getFocusedWindow'>
>;
