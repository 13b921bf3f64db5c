import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { app } from './app.ts';
import type { StandInWebContents } from './webContents.ts';

type Request = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type Check = Parameters<Electron.Session['setPermissionCheckHandler']>[0];
type BeforeRequest = (
  asked: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

class StandInSession
  extends EventEmitter
  implements
    Pick<
      Electron.Session,
      | 'setPermissionRequestHandler'
      | 'setPermissionCheckHandler'
      | 'setDevicePermissionHandler'
      | 'setSpellCheckerEnabled'
    >
{
  #request: Request = null;
  #check: Check = null;
  #before: BeforeRequest | null = null;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest | null) => {
      this.#before = listener;
    },
  };

  setPermissionRequestHandler(handler: Request): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: Check): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(): void {}

  setSpellCheckerEnabled(): void {}

  /** Without handlers Electron grants nearly everything; some features ask only the one, some only the other. */
  async mayHave(page: StandInWebContents, permission: string): Promise<{ checked: boolean; requested: boolean }> {
    const contents = page as unknown as Electron.WebContents;
    const name = permission as 'geolocation';
    const details = { isMainFrame: true, requestingUrl: page.mainFrame.url };
    const checked = this.#check?.(contents, name, page.mainFrame.url, details as never) ?? true;
    const requested = await new Promise<boolean>((resolve) => {
      if (this.#request) this.#request(contents, name, resolve, details as never);
      else resolve(true);
    });
    return { checked, requested };
  }

  mayRequest(url: string): Promise<boolean> {
    return new Promise((resolve) => {
      if (!this.#before) return resolve(true);
      this.#before({ url } as Electron.OnBeforeRequestListenerDetails, ({ cancel }) => resolve(!cancel));
    });
  }
}

const only = new StandInSession();

export const session = {
  get defaultSession() {
    if (!app.isReady()) throw new Error('Session can only be received when app is ready');
    return only;
  },
};
