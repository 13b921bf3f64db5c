import { readFileSync } from 'node:fs';
import { type BrowserContext, type BrowserType, chromium, type Frame, type Page, type Route } from 'playwright-core';
import { cloneCodec } from './cloneCodec.ts';
import { BINDING, DELIVER, type Posted, preloadScript } from './preloadScript.ts';
import type { MainSide, Noted, PagesSide } from './sides.ts';
import type { Asking } from './talk.ts';

/** Chromium has no way to be taught a standard scheme, so inside it the screen's own address stands as this one; main never sees it. */
const OWN = 'briefwright://app';
const MAPPED = 'http://briefwright.app.localhost';

type LaunchOptions = NonNullable<Parameters<BrowserType['launch']>[0]>;

export interface ScreenHost {
  answers: { [K in keyof PagesSide]: (...given: Parameters<PagesSide[K]>) => unknown };
  pages: Map<number, Page>;
  noted: Noted[];
  /** Requests that left the guards behind: each is a leak. They are cut off all the same. */
  leaks: string[];
  /** Errors that pages said aloud: thrown, or written to their console. */
  troubles: string[];
  /** Loads a foreign page into a window as if every guard had failed. */
  forceTo(page: Page, address: string, html: string): Promise<void>;
  close(): Promise<void>;
}

export interface HostWishes {
  launch: LaunchOptions;
  /** The path a save dialog is answered with, or null for Cancel. */
  saveDialog: PagesSide['saveDialog'];
  main: () => Asking<MainSide>;
}

/** The side with the pages: windows are pages of one Chromium, and what they do is asked of main first. */
export async function openScreenHost({ launch, saveDialog, main }: HostWishes): Promise<ScreenHost> {
  const browser = await chromium.launch(launch);
  const context = await browser.newContext();
  const codec = cloneCodec();
  const pages = new Map<number, Page>();
  const noted: Noted[] = [];
  const leaks: string[] = [];
  const troubles: string[] = [];
  /** Pages that main itself loads: Electron asks no guard about those. */
  const loading = new Set<Page>();
  const forced = new Map<string, string>();
  const opening = new Map<number, Promise<Page>>();
  const wishes = new Map<number, Parameters<PagesSide['openWindow']>[1]>();
  const lastLoaded = new Map<number, string>();

  const numberOf = (page: Page): number | undefined => [...pages].find(([, one]) => one === page)?.[0];

  await context.exposeBinding(BINDING, async ({ page, frame }, text: string) => {
    const posted = codec.decode(text) as Posted;
    const window = numberOf(page);
    if (window === undefined) return codec.encode({ ok: false, words: 'no window' });
    if (posted.kind === 'open') return codec.encode({ ok: await main().mayOpen(window, toOwn(posted.url)) });
    const asker = { url: toOwn(frame.url()), isTop: frame === page.mainFrame() };
    try {
      return codec.encode({ ok: true, value: await main().invoke(window, asker, posted.channel, posted.args) });
    } catch (error) {
      return codec.encode({ ok: false, words: (error as Error).message });
    }
  });

  await context.route('**/*', async (route) => {
    const request = route.request();
    const html = forced.get(request.url());
    if (html !== undefined) return route.fulfill({ contentType: 'text/html', body: html });
    const url = toOwn(request.url());
    const frame = frameOf(route);
    if (!frame) return refusePopup(route, url);
    const window = numberOf(frame.page());
    if (window === undefined) return route.abort();
    const isTop = frame === frame.page().mainFrame();
    const guarded = request.isNavigationRequest() && !(isTop && loading.has(frame.page()));
    if (guarded && !(await main().mayNavigate(window, url, isTop))) return route.abort('aborted');
    if (!(await main().mayRequest(url))) return route.abort('blockedbyclient');
    if (url.startsWith(OWN)) return serve(route, url);
    leaks.push(url);
    return route.abort('internetdisconnected');
  });

  const serve = async (route: Route, url: string) => {
    const { status, headers, body } = await main().serve({ url, method: route.request().method() });
    return route.fulfill({ status, headers, body: Buffer.from(body) });
  };

  /** A link with a target of its own opens a window of Chromium's before anybody can be asked. */
  const refusePopup = async (route: Route, url: string) => {
    const [first] = pages.keys();
    if (first !== undefined && (await main().mayOpen(first, url))) leaks.push(url);
    await route.abort();
  };
  context.on('page', async (page) => {
    // Ours are known once they are opened; every other page is a popup.
    await Promise.all(opening.values());
    if (numberOf(page) === undefined && ![...pages.values()].includes(page)) await page.close().catch(() => {});
  });

  const open = async (window: number, asked: Parameters<PagesSide['openWindow']>[1]): Promise<Page> => {
    const page = await context.newPage();
    pages.set(window, page);
    await page.setViewportSize({ width: asked.width ?? 800, height: asked.height ?? 600 });
    const preload = asked.webPreferences?.preload;
    if (preload) await page.addInitScript({ content: preloadScript(readFileSync(preload, 'utf8'), process.platform) });
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error') troubles.push(line.text());
    });
    page.on('websocket', (socket) => leaks.push(socket.url()));
    page.on('crash', () => void main().crashed(window));
    page.on('close', () => {
      // A crashed page makes place for a new one and closes after that.
      if (pages.get(window) === page && pages.delete(window))
        void main()
          .closed(window)
          .catch(() => {});
    });
    page.on('dialog', async (box) => {
      if (box.type() !== 'beforeunload') return box.dismiss();
      return (await main().mayUnload(window)) ? box.accept() : box.dismiss();
    });
    await grant(context, main(), window);
    return page;
  };

  const pageOf = async (window: number): Promise<Page> => {
    const page = await opening.get(window);
    if (!page) throw new Error(`no window ${window}`);
    return page;
  };

  const load = async (page: Page, go: () => Promise<unknown>) => {
    loading.add(page);
    try {
      await go();
    } finally {
      loading.delete(page);
    }
  };

  return {
    pages,
    noted,
    leaks,
    troubles,
    answers: {
      openWindow: (window, asked) => {
        wishes.set(window, asked);
        opening.set(window, open(window, asked));
      },
      load: async (window, url) => {
        const page = await pageOf(window);
        lastLoaded.set(window, url);
        await load(page, () => page.goto(toMapped(url)));
      },
      /** As a new page in the same window: playwright cannot bring a crashed one back to life. */
      reload: async (window) => {
        const old = await pageOf(window);
        const fresh = open(window, wishes.get(window) ?? {});
        opening.set(window, fresh);
        const page = await fresh;
        await load(page, () => page.goto(toMapped(lastLoaded.get(window) ?? '')));
        await old.close().catch(() => {});
      },
      send: async (window, channel, args) => {
        const page = await pageOf(window);
        const text = codec.encode({ channel, args });
        await page.evaluate(
          ([name, sent]) => (globalThis as unknown as Record<string, (sent: string) => void>)[name]?.(sent),
          [DELIVER, text] as const,
        );
      },
      closeWindow: async (window) => {
        const page = await pageOf(window);
        // One that is closing already has no more to say.
        await page.close({ runBeforeUnload: true }).catch(() => {});
      },
      destroyWindow: async (window) => {
        const page = await pageOf(window);
        pages.delete(window);
        await page.close();
      },
      saveDialog,
      note: (one) => {
        noted.push(one);
      },
    },
    async forceTo(page, address, html) {
      forced.set(address, html);
      await load(page, () => page.goto(address));
    },
    close: () => browser.close(),
  };
}

/** Chromium's own permissions follow main's answers; what is not granted here it denies. */
async function grant(context: BrowserContext, main: Asking<MainSide>, window: number): Promise<void> {
  const granted: string[] = [];
  for (const permission of ['geolocation', 'notifications', 'clipboard-read', 'midi']) {
    const { checked, requested } = await main.mayHave(window, permission);
    if (checked || requested) granted.push(permission);
  }
  await context.grantPermissions(granted);
}

/** Null for the first request of a popup, which has no frame yet. */
function frameOf(route: Route): Frame | null {
  try {
    return route.request().frame();
  } catch {
    return null;
  }
}

function toOwn(url: string): string {
  return url === MAPPED || url.startsWith(`${MAPPED}/`) ? OWN + url.slice(MAPPED.length) : url;
}

function toMapped(url: string): string {
  return url === OWN || url.startsWith(`${OWN}/`) ? MAPPED + url.slice(OWN.length) : url;
}
