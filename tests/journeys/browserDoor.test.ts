import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { expectExported } from './exportedFiles.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';
import { BRIEFING_TITLE, roadByKeys, roadByMouse } from './road.ts';

const missing = chromiumMissing();
if (missing) process.stdout.write(`skipped: journeys in the browser (${missing})\n`);

let door: BrowserDoor;
beforeEach(async () => {
  door = await openBrowserDoor();
});

/** What the screen looked like when a journey failed lies in .tmp. */
function keepPicture(name: string): void {
  onTestFailed(() => door.page.screenshot({ path: `.tmp/failed-${name}.png` }).then(() => {}));
}
afterEach(() => door?.close());

/** Both files as the browser saves them. */
async function exported(page: Page, exporting: () => Promise<void>): Promise<Record<string, Uint8Array>> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await exporting();
  await expect.poll(() => downloads.length, { timeout: 30_000 }).toBe(2);
  const files = await Promise.all(
    downloads.map(async (one) => [one.suggestedFilename().split('.').pop(), await readFile(await one.path())] as const),
  );
  return Object.fromEntries(files.map(([form, bytes]) => [form, new Uint8Array(bytes)]));
}

describe.skipIf(missing)('the whole road, in a browser', () => {
  it('by mouse: paste an article, accept a quote, place it, write, preview, export both, copy', async () => {
    const { page } = door;
    keepPicture('by-mouse');
    expect(door.line).toMatch(
      /^No Electron binary here: Briefwright is at http:\/\/127\.0\.0\.1:\d+\/#token=\w+ \(Ctrl\+C stops it\)$/,
    );
    await roadByMouse(page);
    const { docx, pdf } = await exported(page, async () => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'Export DOCX and PDF' }).click();
    });
    await expectExported(docx ?? new Uint8Array(), pdf ?? new Uint8Array());
    expect(await page.title()).toContain(BRIEFING_TITLE);
    await door.context.grantPermissions(['clipboard-read']);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Copy for mail, with sources' }).click();
    await page.getByText('Copied with its footnotes.').waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toContain(BRIEFING_TITLE);
    expect(html).toContain('note-1');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: 'Export' })
        .click()
        .then(() => page.getByRole('menuitem', { name: 'Export web page (HTML)' }).click()),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });

  it('by keyboard alone', async () => {
    const { page } = door;
    keepPicture('by-keys');
    await roadByKeys(page);
    const { docx, pdf } = await exported(page, async () => {
      await page.keyboard.press('Control+e');
      await page.getByRole('menuitem', { name: 'Export DOCX and PDF' }).waitFor();
      await page.keyboard.press('Enter');
    });
    await expectExported(docx ?? new Uint8Array(), pdf ?? new Uint8Array());
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });

  it('ends tidily on Ctrl+C', async () => {
    expect(await door.stopDesk()).toBe(0);
  });
});
