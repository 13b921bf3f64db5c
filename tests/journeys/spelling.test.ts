import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

describe.skipIf(missing).each([
  ['light', { dark: false, width: 1440 }],
  ['narrow', { dark: true, width: 320, height: 720 }],
] as const)('spelling, %s', (name, wishes) => {
  let door: BrowserDoor;
  let page: Page;
  const press = (key: string) => page.keyboard.press(key);
  const shot = (what: string) => page.screenshot({ path: `.tmp/${what}-${name}.png` });
  const overview = () => page.getByRole('group', { name: 'Overview' });
  const marks = () => overview().locator('.misspelt').allTextContents();
  const menu = (word: string) => page.getByRole('menu', { name: `Spelling of “${word}”` });
  beforeAll(async () => {
    door = await openBrowserDoor(wishes);
    page = door.page;
    await page.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Open the example' }).click();
    await overview().scrollIntoViewIfNeeded();
    await overview().getByRole('textbox').first().focus();
    await press('Control+a');
  });
  afterAll(() => door?.close());
  const shotOnFailure = () =>
    onTestFailed(async () => {
      await shot('failed');
    });

  it('marks what no dictionary and no source knows, but not the word that is being typed', async () => {
    shotOnFailure();
    await page.keyboard.type('The goverment of Elsmouth closed the habour. A flump and a quai');
    await expect.poll(marks).toEqual(['goverment', 'habour', 'flump']);
    await press('Space');
    await expect.poll(marks).toEqual(['goverment', 'habour', 'flump', 'quai']);
    expect(await axe(page)).toEqual([]);
    await shot('misspelt');
  });

  it('goes to the next mistake by key, offers what was meant, and puts it there as one step', async () => {
    shotOnFailure();
    await press('Control+Home');
    await press('F7');
    await menu('goverment').getByRole('menuitem', { name: 'government' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await shot('spell-menu');
    await press('Enter');
    await expect.poll(marks).toEqual(['habour', 'flump', 'quai']);
    await overview().getByText('The government of Elsmouth').waitFor();
    await press('F7');
    await menu('habour').getByRole('menuitem', { name: 'harbour' }).waitFor();
    await press('Escape');
    await press('Control+z');
    await expect.poll(marks).toContain('goverment');
  });

  it('takes a word among one’s own, by the pointer, and gives it back', async () => {
    shotOnFailure();
    await overview().locator('.misspelt', { hasText: 'flump' }).click({ button: 'right' });
    await menu('flump').getByRole('menuitem', { name: 'Add to my words' }).click();
    await expect.poll(marks).not.toContain('flump');
    await overview().locator('.misspelt').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Spelling…' }).click();
    const sheet = page.getByRole('dialog', { name: 'Spelling' });
    await sheet.getByRole('button', { name: 'Remove flump' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await shot('spelling');
    await sheet.getByRole('button', { name: 'Remove flump' }).click();
    await sheet.getByText('None yet.').waitFor();
    await press('Escape');
    await expect.poll(marks).toContain('flump');
  });

  it('says so when files are no dictionary, and spells by one of the machine', async () => {
    shotOnFailure();
    await press('Control+k');
    await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
    await page.keyboard.type('spelling dictionary');
    await press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Spelling' });
    const choose = async (files: Record<string, string>) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        sheet.getByRole('button', { name: 'Add a dictionary…' }).click(),
      ]);
      await chooser.setFiles(
        Object.entries(files).map(([file, text]) => ({
          name: file,
          mimeType: 'text/plain',
          buffer: Buffer.from(text),
        })),
      );
    };
    await choose({ 'en_AU.dic': '2\nflump\nquai\n' });
    await sheet.getByText('Choose both files of a dictionary together').waitFor();
    await choose({ 'en_AU.dic': 'nothing', 'en_AU.aff': 'SET UTF-8\n' });
    await sheet.getByText('its first line is not a number').waitFor();
    await choose({ 'en_AU.dic': '2\nflump\nquai\n', 'en_AU.aff': 'SET UTF-8\nTRY e\n' });
    await sheet.getByRole('button', { name: 'Remove Australian English' }).waitFor();
    await press('Escape');
    await expect.poll(marks).toContain('closed');
    expect(await marks()).not.toContain('flump');
  });

  it('is silent once it is off', async () => {
    shotOnFailure();
    await press('F7');
    await page.getByRole('menu').waitFor();
    await page.getByRole('menuitem', { name: 'Spelling…' }).click();
    const sheet = page.getByRole('dialog', { name: 'Spelling' });
    await sheet.getByRole('checkbox', { name: 'Mark what is spelled wrong' }).press('Space');
    await press('Escape');
    await expect.poll(marks).toEqual([]);
  });

  it('said nothing in the console and asked nobody else', () => {
    // A refusal is an answer, not an error of the page.
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
