import { cloneCodec } from './cloneCodec.ts';

/** The binding the page's half finds on `window`, takes and removes before any other script runs. */
export const BINDING = '__standInPost';
/** What main sends comes in here. */
export const DELIVER = '__standInDeliver';

/** What goes over the binding, as text of `cloneCodec`. */
export type Posted = { kind: 'invoke'; channel: string; args: unknown[] } | { kind: 'open'; url: string };

/**
 * The script put into every new document of a window: the bundled preload with a sandbox's `require`, in a scope of its own.
 * Electron keeps the preload in a world apart; here it shares the page's world, but nothing of it can be reached from there save
 * what it exposes, which is copied as the real bridge does.
 */
export function preloadScript(preload: string, platform: string): string {
  return `(() => {
  // Sub-frames get no preload, as nodeIntegrationInSubFrames is off.
  if (window !== window.top) { delete window.${BINDING}; return; }
  const electron = (${pageElectron})((${cloneCodec})(), '${BINDING}', '${DELIVER}');
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('module not found: ' + name);
  };
  const process = Object.freeze({ platform: '${platform}', sandboxed: true, contextIsolated: true, type: 'renderer' });
  const module = { exports: {} };
  (function (require, module, exports, process) {
${preload}
  })(require, module, module.exports, process);
})();`;
}

/** `require('electron')` of a sandboxed preload. Runs in the page: self-contained. */
function pageElectron(codec: ReturnType<typeof cloneCodec>, binding: string, deliver: string) {
  const page = window as unknown as Record<string, unknown>;
  const post = page[binding] as (text: string) => Promise<string>;
  delete page[binding];
  const listeners = new Map<string, ((event: object, ...args: unknown[]) => void)[]>();

  Object.defineProperty(page, deliver, {
    value: (text: string) => {
      const { channel, args } = codec.decode(text) as { channel: string; args: unknown[] };
      for (const listener of listeners.get(channel) ?? []) listener({ sender: null }, ...args);
    },
  });

  // The answer of Electron's handler comes too late for a return value here; it is always null, and a test sees what was asked.
  page.open = (url?: string | URL) => {
    void post(codec.encode({ kind: 'open', url: new URL(String(url ?? 'about:blank'), location.href).href }));
    return null;
  };

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const answer = codec.decode(await post(codec.encode({ kind: 'invoke', channel, args }))) as
        | { ok: true; value: unknown }
        | { ok: false; words: string };
      if (answer.ok) return answer.value;
      throw new Error(`Error invoking remote method '${channel}': ${answer.words}`);
    },
    on(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
  };

  /** Functions are wrapped, all else is copied; of errors only the words get over. */
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        const result = (value as (...args: unknown[]) => unknown)(...args.map(cross));
        return result instanceof Promise
          ? result.then(cross, (error: unknown) => {
              throw new Error(String((error as Error).message));
            })
          : cross(result);
      };
    }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cross(one)]));
    }
    return structuredClone(value);
  };

  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      if (key in page) throw new Error(`Cannot bind an API on top of an existing property on the window object`);
      Object.defineProperty(page, key, { value: Object.freeze(cross(api)), enumerable: true });
    },
  };
  return { contextBridge, ipcRenderer };
}
