import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { pages } from './pages.ts';
import { preventable } from './preventable.ts';

/** Only where a frame is and whose it is: what main looks at before it answers. */
export interface StandInFrame extends Pick<Electron.WebFrameMain, 'url'> {
  url: string;
  parent: StandInFrame | null;
}

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type Navigation = Pick<Electron.WebContentsWillFrameNavigateEventParams, 'url' | 'isMainFrame' | 'isSameDocument'>;

export class StandInWebContents
  extends EventEmitter
  implements Pick<Electron.WebContents, 'id' | 'send' | 'setWindowOpenHandler'>
{
  readonly id: number;
  readonly mainFrame: StandInFrame = { url: '', parent: null };
  #openHandler: OpenHandler | null = null;

  constructor(id: number) {
    super();
    this.id = id;
  }

  send(channel: string, ...args: unknown[]): void {
    void pages.note({ kind: 'order', channel, args });
    void pages.send(this.id, channel, args);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  mayOpen(url: string): boolean {
    // Without a handler Electron opens the window.
    if (!this.#openHandler) return true;
    const asked: Electron.HandlerDetails = {
      url,
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: { url: '', policy: 'no-referrer' },
    };
    return this.#openHandler(asked).action === 'allow';
  }

  mayNavigate(url: string, isMainFrame: boolean): boolean {
    const event = preventable<Navigation>({ url, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', event);
    return !event.defaultPrevented;
  }

  crash(): void {
    const gone: Electron.RenderProcessGoneDetails = { reason: 'crashed', exitCode: 11 };
    this.emit('render-process-gone', preventable({}), gone);
  }

  mayUnload(): boolean {
    const event = preventable({});
    this.emit('will-prevent-unload', event);
    return event.defaultPrevented;
  }
}
