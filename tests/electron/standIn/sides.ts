import type * as Electron from 'electron';

/** What the main process asks of the side that holds the pages. */
export interface PagesSide {
  openWindow(window: number, asked: Electron.BrowserWindowConstructorOptions): void;
  load(window: number, url: string): void;
  reload(window: number): void;
  send(window: number, channel: string, args: unknown[]): void;
  /** As a click on the window's cross: the page may say that it is not done. */
  closeWindow(window: number): void;
  destroyWindow(window: number): void;
  saveDialog(asked: Electron.SaveDialogOptions): string | null;
  note(noted: Noted): void;
}

/** What happened that a test may want to see. */
export type Noted =
  | { kind: 'opened outside'; url: string }
  | { kind: 'box'; message: string; buttons: string[] }
  | { kind: 'error box'; title: string; message: string }
  | { kind: 'shown'; window: number }
  | { kind: 'focused'; window: number }
  | { kind: 'order'; channel: string; args: unknown[] };

/** What the side with the pages asks of the main process. */
export interface MainSide {
  invoke(window: number, frame: { url: string; isTop: boolean }, channel: string, args: unknown[]): unknown;
  serve(asked: { url: string; method: string }): {
    status: number;
    headers: Record<string, string>;
    body: Uint8Array;
  };
  /** Each of these is whether Electron would let it happen, after main was asked. */
  mayRequest(url: string): boolean;
  mayNavigate(window: number, url: string, isMainFrame: boolean): boolean;
  mayOpen(window: number, url: string): boolean;
  mayUnload(window: number): boolean;
  mayHave(window: number, permission: string): { checked: boolean; requested: boolean };
  closed(window: number): void;
  /** The page's process died. */
  crashed(window: number): void;
  bounds(window: number): Electron.Rectangle;
  /** The person's hand: a menu item by its labels, the system's quit, a second start, the button of the next message boxes. */
  clickMenu(labels: string[]): void;
  menuLabels(): string[];
  quit(): void;
  secondInstance(args?: string[], folder?: string): void;
  /** As macOS tells a double click. */
  openFile(path: string): void;
  answerBoxes(button: number): void;
  webPreferences(window: number): Electron.WebPreferences;
}
