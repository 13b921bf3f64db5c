import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { madeHouses } from '../desk/docx/house/houses.ts';
import { bodyOf, paragraphsOf } from '../desk/docx/house/houseText.ts';
import { p, wordHouse } from '../desk/docx/house/wordHouse.ts';
import { openDocx } from '../desk/docx/openDocx.ts';
import { has } from '../tools.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe.skipIf(missing || !has('soffice'))('a house file on the screen', () => {
  let door: BrowserDoor;
  let libreOffice: Uint8Array;
  const dialog = () => door.page.getByRole('dialog', { name: 'House files' });
  const openSheet = async () => {
    await door.page.keyboard.press('Control+e');
    await door.page.getByRole('menuitem', { name: 'Export DOCX into a house file…' }).click();
    await dialog().waitFor();
  };
  const choose = (name: string, bytes: Uint8Array) =>
    dialog()
      .getByLabel('House file', { exact: true })
      .setInputFiles({ name, mimeType: DOCX, buffer: Buffer.from(bytes) });
  const download = async (exporting: () => Promise<void>) => {
    const [file] = await Promise.all([door.page.waitForEvent('download'), exporting()]);
    return new Uint8Array(await readFile(await file.path()));
  };

  beforeAll(async () => {
    const made = (await madeHouses()).find(({ name }) => name === 'by LibreOffice');
    libreOffice = made?.bytes ?? new Uint8Array();
    door = await openBrowserDoor();
    await door.page
      .getByRole('article', { name: 'Policy memo' })
      .getByRole('button', { name: 'Open the example' })
      .click();
    await door.page.getByText('Word for word in the source.').first().waitFor();
  });
  afterAll(() => door?.close());

  it('is chosen once, told what is wrong with it, kept by name, exported, renamed, found after a reload, removed', async () => {
    const { page } = door;
    onTestFailed(() => page.screenshot({ path: '.tmp/failed-house-file.png' }).then(() => {}));
    await openSheet();
    expect(await axe(page)).toEqual([]);

    // A file with a misspelt tag: the very paragraph is named, and there is no way to keep it.
    await choose('wrong.docx', wordHouse({ body: p('Dear {{tittle}}') + p('{{body}}') }));
    const errors = dialog().getByRole('list', { name: 'Errors' });
    await errors.getByText(/^Paragraph \d+ of the body: “Dear \{\{tittle\}\}”$/).waitFor();
    expect(await dialog().getByRole('button', { name: 'Keep in the library' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);

    await choose('Briefkopf.docx', libreOffice);
    await dialog().getByText('This file can be filled in.').waitFor();
    await dialog().getByRole('textbox', { name: 'Name in the export menu' }).fill('Ministry letterhead');
    await dialog().getByRole('button', { name: 'Keep in the library' }).click();
    const kept = dialog().getByRole('list', { name: 'Kept house files' }).getByRole('listitem');
    await kept.filter({ hasText: 'Briefkopf.docx' }).waitFor();
    expect(await axe(page)).toEqual([]);

    const bytes = await download(() => dialog().getByRole('button', { name: 'Export in Ministry letterhead' }).click());
    const docx = openDocx(bytes);
    const words = paragraphsOf(bodyOf(docx));
    expect(words).toContain('Vorspann');
    expect(words.some((line) => line.includes('Sign the Elsmouth dredging contract'))).toBe(true);
    // A note of the house's own stands before ours: who signs it must know.
    await page
      .getByRole('status')
      .getByText(/^Exported: .*\.docx\. .*footnote/)
      .waitFor();

    // From then on the menu offers it.
    await page.keyboard.press('Control+e');
    const again = await download(() =>
      page.getByRole('menuitem', { name: 'Export DOCX in “Ministry letterhead”' }).click(),
    );
    expect(paragraphsOf(bodyOf(openDocx(again)))).toEqual(words);

    await page.reload();
    await page
      .getByRole('button', { name: /Sign the Elsmouth dredging contract/ })
      .first()
      .click();
    await page.getByText('Word for word in the source.').first().waitFor();
    await openSheet();
    await dialog().getByRole('button', { name: 'Rename Ministry letterhead' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Cabinet letterhead');
    await page.keyboard.press('Enter');
    await dialog().getByRole('button', { name: 'Check Cabinet letterhead' }).click();
    await dialog().getByText('This file can be filled in.').waitFor();
    await dialog().getByRole('button', { name: 'Remove Cabinet letterhead' }).click();
    await dialog()
      .getByText(/Files exported with it stay/)
      .waitFor();
    await dialog().getByRole('button', { name: 'Remove', exact: true }).click();
    await kept.first().waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await page.getByRole('menuitem', { name: 'Export DOCX into a house file…' }).waitFor();
    expect(await page.getByRole('menuitem', { name: /letterhead/ }).count()).toBe(0);
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
