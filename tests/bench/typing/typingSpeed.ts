import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addDossier } from '../../../desk/library/addDossier.ts';
import { openLibrary } from '../../../desk/library/openLibrary.ts';
import { chromiumMissing } from '../../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from '../../journeys/openBrowserDoor.ts';
import { generateDossier } from '../generateDossier.ts';
import { printBound } from '../printRatios.ts';
import { firstPaintKilobytes } from './firstPaint.ts';
import { type TypedKeys, typeKeys } from './keyTimes.ts';

const PAGES = 40;
const KEYS = 60;
/** Milliseconds a key, at the 95th percentile. */
const LONGEST = 16;
/** Of scripts and styles at first paint, gzipped. */
const LARGEST = 900;

/** Below 1200 pixels the pages stand in a room of their own. */
const WAYS = [
  { name: 'pages closed', width: 1180, find: false },
  { name: 'pages closed, finding', width: 1180, find: true },
  { name: 'pages open', width: 1600, find: false },
  { name: 'pages open, finding', width: 1600, find: true },
] as const;

const PLACES = ['start', 'middle', 'end'] as const;

/** How long a key takes in a long briefing, in a real Chromium, and what is loaded before anything is seen. */
export async function typingSpeed(): Promise<void> {
  if (chromiumMissing() !== '' || !existsSync('out/renderer/index.html')) {
    console.log('\nNo Chromium, or nothing built (npm run build): no keys are typed.');
    return;
  }
  const { dossier, raw } = await generateDossier(PAGES);
  const folder = mkdtempSync(join(tmpdir(), 'bench-typing-'));
  try {
    const library = openLibrary(folder, () => '2026-01-01T00:00:00.000Z');
    addDossier(library, dossier, raw);
    library.close();
    await printFirstPaint(folder);
    console.log(
      `\nTyping in a briefing of ${PAGES} pages, ${KEYS} keys in each place, from a key down to the end of its frame`,
    );
    console.log(`  ${loadavg()[0]?.toFixed(1)} programs want ${availableParallelism()} processors.`);
    console.log(
      `  ${'painted'.padStart(8)} ${''.padStart(8)} ${''.padStart(8)}  ${'computed until the next key'.padStart(8)}`,
    );
    console.log(
      `  ${'p50'.padStart(8)} ${'p95'.padStart(8)} ${'longest'.padStart(8)}  ${'p50'.padStart(8)} ${'p95'.padStart(8)}`,
    );
    const all: TypedKeys[] = [];
    for (const way of WAYS) all.push(...(await typedIn(folder, way)));
    const floor = await typedInPlainPage(folder);
    printKeys('the floor: a page with one paragraph and no program', floor);
    const bound = (name: string, values: number[]) => printBound(name, shareOf(values, 0.95), LONGEST, 'ms', 1);
    bound(
      'all keys together, painted, 95th percentile',
      all.flatMap(({ painted }) => painted),
    );
    bound(
      'all keys together, computed, 95th percentile',
      all.flatMap(({ computed }) => computed),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printFirstPaint(folder: string): Promise<void> {
  const door = await openBrowserDoor({ libraryFolder: folder });
  try {
    const { kilobytes, pdfjs } = await firstPaintKilobytes(door.url, door.context);
    console.log('\nFirst paint');
    printBound('scripts and styles until Start stands, gzipped', kilobytes, LARGEST, 'kB');
    console.log(`  pdf.js among them: ${pdfjs ? 'YES' : 'no'}`);
  } finally {
    await door.close();
  }
}

async function typedIn(folder: string, way: (typeof WAYS)[number]): Promise<TypedKeys[]> {
  const door = await openBrowserDoor({ libraryFolder: folder, width: way.width, height: 1000 });
  try {
    await openedBriefing(door, way);
    const all: TypedKeys[] = [];
    for (const place of PLACES) {
      await goTo(door.page, place);
      // Editors come into sight, pages are pressed.
      await door.page.waitForTimeout(1500);
      const typed = await typeKeys(door.page, KEYS);
      printKeys(`${way.name}, at the ${place}`, typed);
      all.push(typed);
    }
    return all;
  } finally {
    await door.close();
  }
}

async function openedBriefing({ page }: BrowserDoor, { find, width }: (typeof WAYS)[number]): Promise<void> {
  await page.getByText('Waterways of Marrow').first().click();
  await page.locator('.fill-prose').first().waitFor();
  if (width >= 1200) await page.locator('[data-page="1"] canvas').waitFor();
  if (!find) return;
  await page.keyboard.press('Control+f');
  await page.keyboard.type('the');
  await page
    .getByRole('search')
    .getByText(/^1 of /)
    .waitFor();
}

/** Into the prose that stands first, in the middle or last. */
async function goTo(page: Page, place: (typeof PLACES)[number]): Promise<void> {
  const fills = page.locator('.fill-prose');
  const count = await fills.count();
  const fill = fills.nth(place === 'start' ? 0 : place === 'middle' ? Math.floor(count / 2) : count - 1);
  await fill.scrollIntoViewIfNeeded();
  await fill.getByRole('textbox').waitFor();
  await fill.locator('.prose p').last().click();
  await page.keyboard.press('End');
}

/** What the browser and its frames take by themselves, on the same machine at the same moment. */
async function typedInPlainPage(folder: string): Promise<TypedKeys> {
  const door = await openBrowserDoor({ libraryFolder: folder });
  try {
    const page = await door.context.newPage();
    await page.setContent('<p contenteditable id="text">Here</p>');
    await page.locator('#text').click();
    return await typeKeys(page, KEYS);
  } finally {
    await door.close();
  }
}

function printKeys(name: string, { painted, computed }: TypedKeys): void {
  const shown = (values: number[], share: number) => shareOf(values, share).toFixed(1).padStart(8);
  console.log(
    `  ${shown(painted, 0.5)} ${shown(painted, 0.95)} ${shown(painted, 1)}  ${shown(computed, 0.5)} ${shown(computed, 0.95)}  ${name}`,
  );
}

function shareOf(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
