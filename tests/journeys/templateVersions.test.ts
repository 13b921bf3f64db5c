import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { packBriefing } from '../../desk/files/briefingFile.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import { chromiumMissing } from '../chromiumHere.ts';
import { openTestDesk } from '../desk/testDesk.ts';
import { onOlderDigest } from '../fixtures/olderTemplate.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';
import { shotOf } from './shotOf.ts';

const missing = chromiumMissing();
const SLOW = { timeout: 30_000 };

describe.skipIf(missing)('a briefing on an older version of its template', () => {
  let door: BrowserDoor;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-versions-'));
  beforeAll(async () => {
    // A library that was begun before the template took pictures.
    const before = await openTestDesk(folder);
    const { dossier, raw, media } = onOlderDigest(await exampleOf('media-digest'));
    await before.get('briefing.import', { bytes: packBriefing(dossier, raw, media) });
    await before.desk.close();
    door = await openBrowserDoor({ libraryFolder: folder });
    page = door.page;
    await page
      .getByRole('region', { name: /recent/i })
      .getByRole('button')
      .first()
      .click();
    await entries().getByRole('listitem').first().waitFor();
  });
  afterAll(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const entries = () => page.locator('#slot-entries');
  const line = () => page.getByRole('note').filter({ hasText: 'of this template is there' });
  const tray = () => page.getByRole('region', { name: 'Has no place in this version' });
  const words = () => page.locator('.fill').allInnerTexts();
  const shot = (name: string) => shotOf(page, name);
  const failed = (name: string) =>
    onTestFailed(() => page.screenshot({ path: `tests/.shots/failed-${name}.png` }).then(() => {}));

  it('is told so in one quiet line, and can stay', async () => {
    failed('newer-line');
    await line().getByText('Pictures may be placed in “Entries”.').waitFor();
    expect(await entries().getByText('Add picture…').count()).toBe(0);
    expect(await tray().count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await shot('newer-line');
    await line().getByRole('button', { name: 'See what changes' }).click();
    await page.getByRole('button', { name: 'Stay on version 1' }).click();
    await line().waitFor({ state: 'detached' });
    expect(await page.getByText('Media digest, version 1').count()).toBe(1);
  });

  it('shows what changes, what moves and what has no place', async () => {
    failed('newer-sheet');
    // After "Stay" the palette still leads there.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('newer version of the template');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: '“Media digest”, version 2' });
    await sheet.getByText('Pictures may be placed in “Entries”.').waitFor();
    await sheet.getByText('The slot “Markets” is gone.').waitFor();
    await sheet.getByText('Markets: Freight rates at the lock rose again.').waitFor();
    expect(await axe(page)).toEqual([]);
    await shot('newer-sheet');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.screenshot({ path: 'tests/.shots/newer-sheet-narrow.png' });
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('is moved: pictures may be placed, and what has no place stands at the end', async () => {
    failed('newer-moved');
    await page.getByRole('button', { name: 'Move to version 2' }).press('Enter');
    await page.getByText('Media digest, version 2').waitFor();
    await entries().getByText('Add picture…').waitFor();
    await line().waitFor({ state: 'detached' });
    await tray().getByText('Freight rates at the lock rose again.').waitFor();
    await tray().scrollIntoViewIfNeeded();
    expect(await axe(page)).toEqual([]);
    await shot('tray');
    await page.getByRole('button', { name: 'Checks', exact: false }).first().click();
    await page.getByText('is not printed: the template has no such place').first().waitFor();
    await page.keyboard.press('Alt+3');
  });

  it('and taken back, to the very state before, and done again', async () => {
    failed('newer-undo');
    await page.keyboard.press('Control+z');
    await page.getByText('Media digest, version 1').waitFor();
    expect(await entries().getByText('Add picture…').count()).toBe(0);
    await page.locator('#slot-market-note').getByText('Freight rates at the lock rose again.').waitFor();
    await expect.poll(() => tray().count(), SLOW).toBe(0);
    const before = await words();
    await page.keyboard.press('Control+Shift+z');
    await page.getByText('Media digest, version 2').waitFor();
    expect((await words()).length).toBe(before.length);
  });

  it('is stored with the newer version', async () => {
    failed('newer-stored');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved', { exact: false }).first().waitFor();
    await page.reload();
    await page
      .getByRole('region', { name: /recent/i })
      .getByRole('button')
      .first()
      .click();
    await page.getByText('Media digest, version 2').waitFor();
    await tray().getByText('Freight rates at the lock rose again.').waitFor();
    expect(await line().count()).toBe(0);
  });

  it('has its tray emptied by keyboard: moved to a slot, and gone when nothing is left', async () => {
    failed('tray-emptied');
    const entry = tray().getByRole('listitem').first();
    await entry.getByRole('button', { name: 'More' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Move to another slot…' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'To watch: To watch' }).press('Enter');
    await page.locator('#slot-watch-list').getByText('Freight rates at the lock rose again.').waitFor();
    await expect.poll(() => tray().count(), SLOW).toBe(0);
    await page.keyboard.press('Control+z');
    await tray().getByRole('listitem').first().focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => tray().count(), SLOW).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), SLOW).toBe('slot-watch-list');
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });

  it('goes back to the version kept before, with its template', async () => {
    failed('newer-back');
    await page.keyboard.press('Control+Shift+h');
    const sheet = page.getByRole('dialog', { name: 'Versions' });
    // The move found that state kept already: it was the first opening of the day.
    await sheet.getByRole('button', { name: /First opening of the day/ }).click();
    await sheet.getByRole('button', { name: 'Go back to this version' }).click();
    await page.getByText('Media digest, version 1').waitFor();
    await page.locator('#slot-market-note').getByText('Freight rates at the lock rose again.').waitFor();
    // The program was loaded anew since the "Stay".
    await line().waitFor();
  });
});
