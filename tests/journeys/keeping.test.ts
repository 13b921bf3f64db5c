import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();
const SHOTS = '.tmp/shots';

describe.skipIf(missing)('library and backups', () => {
  let door: BrowserDoor;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefwright-keeping-'));
    mkdirSync(SHOTS, { recursive: true });
    door = await openBrowserDoor();
    page = door.page;
    await page.getByRole('heading', { name: 'Briefwright' }).waitFor();
  });
  afterAll(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const sheet = () => page.getByRole('dialog', { name: 'Library and backups' });
  const openSheet = async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Library and backups');
    await page.keyboard.press('Enter');
    await sheet().getByRole('heading', { name: 'Backups', exact: true }).waitFor();
  };
  /** Another library was put in place: the screen begins anew. */
  const loadsAgain = async (go: () => Promise<void>) => {
    await Promise.all([page.waitForEvent('load'), go()]);
    await page.getByRole('heading', { name: 'Briefwright' }).waitFor();
  };
  const shot = (name: string) => page.screenshot({ path: `${SHOTS}/keeping-${name}.png` });

  it('by keyboard: a backup, a change, back to the backup, and the restore undone', async () => {
    await openSheet();
    await shot('empty');
    await page.keyboard.press('Enter');
    await sheet().getByRole('list', { name: 'Backups', exact: true }).getByRole('listitem').waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Open the example' }).click();
    await page.getByRole('group', { name: 'Entries' }).waitFor();
    await openSheet();
    await sheet()
      .getByRole('button', { name: /^Restore / })
      .click();
    await loadsAgain(() => sheet().getByRole('button', { name: 'Restore', exact: true }).click());

    await openSheet();
    await shot('restored');
    await loadsAgain(() => sheet().getByRole('button', { name: 'Undo the last restore' }).click());
    await openSheet();
    expect(await axe(page)).toEqual([]);
  });

  it('a second folder is taken, references wait, and both stand there', async () => {
    await sheet().getByRole('textbox', { name: 'Second folder for backups' }).fill(join(folder, 'drive'));
    await sheet().getByRole('button', { name: 'Use this folder' }).click();
    await sheet().getByRole('button', { name: 'No second folder' }).waitFor();
    await sheet().getByRole('button', { name: 'Back up now' }).click();
    await sheet()
      .getByText(/backups? in the second folder/)
      .waitFor();
    expect(readdirSync(join(folder, 'drive')).filter((name) => name.endsWith('.sqlite')).length).toBeGreaterThan(0);
    await sheet()
      .getByLabel('File of references')
      .setInputFiles({
        name: 'zotero.ris',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          'TY  - NEWS\nTI  - Ferry reopens\nAU  - Brandt, Ilka\nT2  - Courier\nDA  - 2026/01/31\nUR  - https://courier.example/c\nVL  - 3\nER  - \n',
        ),
      });
    const row = sheet().getByRole('list', { name: 'References that wait for their text' }).getByRole('listitem');
    await row.filter({ hasText: 'Ferry reopens' }).waitFor();
    await sheet().getByText('1 wait for their text', { exact: false }).waitFor();
    await shot('full');
    await page.setViewportSize({ width: 340, height: 720 });
    await shot('narrow');
    await page.setViewportSize({ width: 1280, height: 860 });

    await row.getByRole('button', { name: 'Paste its text…' }).click();
    const paste = page.getByRole('dialog', { name: 'Paste article' });
    expect(await paste.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('https://courier.example/c');
    await paste
      .getByRole('textbox', { name: 'Article text' })
      .fill('Ferry reopens\n\nThe ferry sails again on Monday, said the port, after 12 weeks of repairs.');
    await paste.getByRole('button', { name: 'Capture' }).click();
    await page.getByRole('article', { name: 'Ferry reopens' }).waitFor();
    await openSheet();
    await expect.poll(() => row.count()).toBe(0);
  });

  it('a move into the library’s own folder is refused in words', async () => {
    await sheet().getByRole('textbox', { name: 'Move it to' }).fill('relative');
    await sheet().getByRole('button', { name: 'Move', exact: true }).click();
    await sheet().getByText('Name the folder with its whole path.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('says which version it is, and finds a licence', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('About and licences');
    await page.keyboard.press('Enter');
    const about = page.getByRole('dialog', { name: 'About Briefwright' });
    await about.getByText(/^\d+\.\d+\.\d+ \(/).waitFor();
    await about.getByRole('searchbox', { name: 'Search the licences' }).fill('open font license');
    await about.getByText('@expo-google-fonts/source-serif-4').waitFor();
    expect(await about.getByText('react-dom').count()).toBe(0);
    await shot('about');
    expect(await axe(page)).toEqual([]);
  });
});
