import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { chromiumHere, chromiumMissing } from '../chromiumHere.ts';
import { ROOT } from '../tools.ts';
import { openScreenHost, type ScreenHost } from './standIn/screenHost.ts';
import type { MainSide } from './standIn/sides.ts';
import { type Asking, talk } from './standIn/talk.ts';

const MAIN = join(ROOT, 'out', 'main', 'main.js');
const HOOK = fileURLToPath(new URL('./standIn/hook.ts', import.meta.url));
const NODE = join(ROOT, 'node_modules', '.bin', 'node');

export interface DesktopWishes {
  /** '' or absent: the program's own place, in a folder that `close` removes. */
  libraryFolder?: string;
  /** Save dialogs are answered with the offered name in this folder; null presses Cancel. */
  saveTo?: string | null;
  /** The home of an earlier desktop, to start it again. */
  home?: string;
  /** What stands behind the program's name on its command line. */
  args?: string[];
  /** The folder whose out/main/main.js is started: the project's own, or an unpacked app.asar. */
  program?: string;
}

/** Briefwright as Electron runs it: the built main in a process of its own, its window a page of Chromium. */
export interface Desktop {
  /** The window's page; another one after a crash. */
  readonly page: Page;
  /** Asks main as the person's hand or the system would. */
  main: Asking<MainSide>;
  /** What main opened outside, showed or sent. */
  noted: ScreenHost['noted'];
  /** Requests that got past every guard. */
  leaks: string[];
  /** Errors in the page's console. */
  troubles: string[];
  home: string;
  /** May be changed between two saves. */
  saveTo: string | null;
  /** Every save dialog's offered path. */
  offered: string[];
  forceTo(address: string, html: string): Promise<void>;
  /** Process number of main, for tests that kill it. */
  pid: number;
  /** Main's exit code, once it has ended. */
  ended: Promise<number | null>;
  /** Quits as the person does and resolves with main's exit code. */
  quit(): Promise<number | null>;
  /** Quits, closes Chromium and removes what it made. */
  close(): Promise<void>;
}

/** @throws Error with main's own words when it ends before its window is there */
export async function startDesktop({
  libraryFolder = '',
  saveTo = null,
  home,
  args = [],
  program = ROOT,
}: DesktopWishes = {}): Promise<Desktop> {
  const place = home ?? mkdtempSync(join(tmpdir(), 'briefwright-desktop-'));
  const child = forkMain(join(program, 'out', 'main', 'main.js'), args, place, libraryFolder);
  const words = collect(child);
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  const offered: string[] = [];

  let main: Asking<MainSide> | null = null;
  const host = await openScreenHost({
    launch: chromiumHere(),
    main: () => main ?? fail('main is not there yet'),
    saveDialog: ({ defaultPath = '' }) => {
      offered.push(defaultPath);
      return desktop.saveTo === null ? null : join(desktop.saveTo, basename(defaultPath));
    },
  });
  main = talk<MainSide>(
    {
      // A child that has ended needs no answer.
      send: (message) => void (child.connected && child.send(message)),
      listen: (heard) => child.on('message', heard),
    },
    host.answers,
  );

  const quit = async () => {
    // The line breaks while main ends, before the answer is back.
    void main?.quit().catch(() => {});
    const patience = setTimeout(() => child.kill('SIGKILL'), 20_000);
    const code = await ended;
    clearTimeout(patience);
    return code;
  };

  const desktop: Desktop = {
    get page() {
      return [...host.pages.values()][0] ?? fail('no window is open');
    },
    main,
    noted: host.noted,
    leaks: host.leaks,
    troubles: host.troubles,
    home: place,
    saveTo,
    offered,
    pid: child.pid ?? 0,
    ended,
    forceTo: (address, html) => host.forceTo(desktop.page, address, html),
    quit,
    async close() {
      if (child.exitCode === null && child.signalCode === null) await quit();
      await host.close();
      if (home === undefined) rmSync(place, { recursive: true, force: true });
    },
  };

  try {
    await firstWindow(host, ended, words);
    return desktop;
  } catch (error) {
    child.kill('SIGKILL');
    await desktop.close();
    throw error;
  }
}

/** Why the desktop cannot be started here, or '' when it can. */
export function desktopMissing(): string {
  return chromiumMissing() || (existsSync(MAIN) ? '' : 'not built: npm run build');
}

function forkMain(main: string, args: string[], home: string, libraryFolder: string): ChildProcess {
  return fork(main, args, {
    execPath: existsSync(NODE) ? NODE : process.execPath,
    execArgv: ['--no-warnings', '--import', HOOK],
    // Structured clone, as Electron's own messages.
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '', STAND_IN_HOME: home, BRIEFWRIGHT_LIBRARY: libraryFolder },
  });
}

function collect(child: ChildProcess): () => string {
  let words = '';
  child.stderr?.on('data', (chunk) => {
    words += chunk;
  });
  child.stdout?.resume();
  return () => words;
}

/** Waits for the first window with its screen in it. */
async function firstWindow(host: ScreenHost, ended: Promise<number | null>, words: () => string): Promise<void> {
  const shown = async () => {
    for (let tries = 0; tries < 600; tries += 1) {
      const first = host.noted.find((one) => one.kind === 'shown');
      if (first && host.pages.has(first.window)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return fail(`no window after 30 seconds\n${words()}`);
  };
  const early = ended.then((code) => fail(`main ended with ${code} before its window was there\n${words()}`));
  await Promise.race([shown(), early]);
}

function fail(words: string): never {
  throw new Error(words);
}
