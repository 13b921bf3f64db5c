import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Language } from '../../renderer/words/language.ts';
import { chromiumHere } from '../chromiumHere.ts';
import { ROOT } from '../tools.ts';

export interface BrowserDoor {
  /** The one line that `npm start` printed. */
  line: string;
  url: string;
  page: Page;
  context: BrowserContext;
  /** Errors in the page's console. */
  troubles: string[];
  /** Requests to anything but the desk. */
  strangers: string[];
  /** Ends the desk as Ctrl+C does, the browser stays. */
  stopDesk(): Promise<number | null>;
  close(): Promise<void>;
}

export interface DoorWishes {
  width?: number;
  height?: number;
  dark?: boolean;
  /** How many dots a pixel of the page has: 2 with half the width and height is a window zoomed to 200 %. */
  scale?: number;
  /** The system's own colours, and nothing that moves. */
  forced?: boolean;
  libraryFolder?: string;
  /** What the screen speaks; the pseudo languages of `renderer/words/language` too. */
  language?: Language;
}

/** The program as `npm start` gives it on a machine without a window, in a real Chromium. */
export async function openBrowserDoor(wishes: DoorWishes = {}): Promise<BrowserDoor> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-journey-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    BRIEFWRIGHT_LIBRARY: wishes.libraryFolder ?? join(folder, 'library'),
  };
  delete env.DISPLAY;
  delete env.WAYLAND_DISPLAY;
  const desk = spawn('node', [join(ROOT, 'desk', 'cli', 'start.mjs'), '--port', '0'], { env });
  const ended = new Promise<number | null>((resolve) => desk.on('exit', resolve));
  const line = await firstLine(desk);
  const url = /http:\S+/.exec(line)?.[0] ?? '';
  const browser = await chromium.launch(chromiumHere());
  const context = await browser.newContext({
    viewport: { width: wishes.width ?? 1440, height: wishes.height ?? 900 },
    colorScheme: wishes.dark ? 'dark' : 'light',
    deviceScaleFactor: wishes.scale ?? 1,
    ...(wishes.forced ? { forcedColors: 'active', reducedMotion: 'reduce' } : {}),
    acceptDownloads: true,
  });
  if (wishes.language)
    await context.addInitScript((one) => localStorage.setItem('briefwright-language', one), wishes.language);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const troubles: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  const origin = new URL(url).origin;
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) strangers.push(request.url());
  });
  await page.goto(url);
  return {
    line,
    url,
    page,
    context,
    troubles,
    strangers,
    stopDesk: () => {
      desk.kill('SIGINT');
      return ended;
    },
    close: async () => {
      await browser.close();
      desk.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function firstLine(desk: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let troubled = '';
    desk.stderr?.on('data', (chunk) => {
      troubled += String(chunk);
    });
    desk.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('\n')) resolve(said.trim());
    });
    desk.on('exit', (code) => reject(new Error(`the desk ended (${code}) before it gave its address: ${troubled}`)));
  });
}
