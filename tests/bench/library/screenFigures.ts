import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumHere, chromiumMissing } from '../../chromiumHere.ts';
import { ROOT } from '../../tools.ts';
import type { Figure } from './bounds.ts';

const ROUNDS = 5;
const COLD_START = 1500;
const KEY_TO_LIST = 150;

/** The same library through `serve` in a real Chromium; null where there is none. */
export async function screenFigures(folder: string): Promise<Figure[] | null> {
  if (chromiumMissing() !== '') return null;
  const browser = await chromium.launch(chromiumHere());
  const rounds: Record<string, number>[] = [];
  try {
    // The first one warms the disk and the browser.
    for (let round = 0; round <= ROUNDS; round++) rounds.push(await oneRound(browser, folder));
  } finally {
    await browser.close();
  }
  const figure = (name: string, bound: number | null): Figure => ({
    name,
    times: rounds.slice(1).map((times) => times[name] ?? Number.NaN),
    bound,
  });
  return [
    figure(FLOOR, null),
    figure(SERVE, null),
    figure(START, COLD_START),
    figure(ROOM, null),
    figure(KEY, KEY_TO_LIST),
    figure(COMMON, KEY_TO_LIST),
    figure(END, null),
  ];
}

const FLOOR = 'the floor: a bare Node server with an empty page, from its command to the page';
const SERVE = '`serve` from the command to its address';
const START = '`serve` from the command to a usable screen';
const ROOM = 'to the Library room, its list painted';
const KEY = 'a key in the search field to the hits painted (60 ms of it are waited for a further key)';
const COMMON = 'the same for a common word';
const END = 'End: the last of the articles, painted';

async function oneRound(browser: Browser, folder: string): Promise<Record<string, number>> {
  const floor = await emptyPage(browser);
  const start = performance.now();
  const desk = spawn(process.execPath, [join(ROOT, 'desk/cli/main.ts'), 'serve', '--port', '0', '--library', folder]);
  const ended = new Promise((resolve) => desk.on('exit', resolve));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const url = await addressOf(desk);
    const served = performance.now() - start;
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('article').first().waitFor();
    const usable = performance.now() - start;
    return { [FLOOR]: floor, [SERVE]: served, [START]: usable, ...(await inLibrary(page)) };
  } finally {
    await context.close();
    desk.kill('SIGINT');
    await ended;
  }
}

const EMPTY = `require('node:http').createServer((_, answer) => answer.end('<p>here</p>'))
  .listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port); })`;

async function emptyPage(browser: Browser): Promise<number> {
  const start = performance.now();
  const server = spawn(process.execPath, ['-e', EMPTY]);
  const context = await browser.newContext();
  try {
    const url = await addressOf(server);
    const page = await context.newPage();
    await page.goto(url);
    await page.getByText('here').waitFor();
    return performance.now() - start;
  } finally {
    await context.close();
    server.kill();
  }
}

async function inLibrary(page: Page): Promise<Record<string, number>> {
  const room = await painted(page, 'Alt+2', '[aria-label="List of articles"] .source-row');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('amtbachwal');
  await page.locator('[aria-label="Found"] .source-row').first().waitFor();
  const key = await painted(page, 'd', '[data-answers="amtbachwald"] ~ .long-list mark');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('th');
  await page.waitForTimeout(300);
  const common = await painted(page, 'e', '[data-answers="the"] ~ .long-list mark');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  const end = await painted(page, 'End', '[aria-label="List of articles"] [aria-posinset="10000"] .source-row');
  return { [ROOM]: room, [KEY]: key, [COMMON]: common, [END]: end };
}

/** From a key to the frame after the element is there, measured in the page: no way to the test and back is counted. */
async function painted(page: Page, key: string, selector: string): Promise<number> {
  await page.evaluate((wanted) => {
    const scope = window as unknown as { took: Promise<number> };
    scope.took = new Promise((resolve) => {
      const look = (start: number) => {
        if (document.querySelector(wanted)) requestAnimationFrame(() => resolve(performance.now() - start));
        else requestAnimationFrame(() => look(start));
      };
      const begin = () => look(performance.now());
      document.addEventListener('keydown', begin, { capture: true, once: true });
    });
  }, selector);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took);
}

function addressOf(desk: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    desk.stdout?.on('data', (chunk) => {
      said += String(chunk);
      const address = /http:\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    desk.on('exit', () => reject(new Error('the desk ended before it gave its address')));
  });
}
