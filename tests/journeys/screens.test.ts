import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { packBriefing } from '../../desk/files/briefingFile.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import { chromiumMissing } from '../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();
const SAID = 'We have never seen two breaks on one night in thirty years of operation';

describe.skipIf(missing)('an analyst', () => {
  let door: BrowserDoor;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefwright-screens-'));
    door = await openBrowserDoor();
    page = door.page;
  });
  afterAll(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  /** Every journey begins with the digest's example, opened anew. */
  beforeEach(async (context) => {
    const name = context.task.name.replace(/\W+/g, '-');
    onTestFailed(() => page.screenshot({ path: `.tmp/failed-${name}.png` }).then(() => {}));
    await page.keyboard.press('Alt+1');
    await page.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Open the example' }).click();
    await fill(SAID).waitFor();
  });

  const entries = () => page.getByRole('group', { name: 'Entries' });
  const fill = (words: string): Locator => entries().getByRole('listitem').filter({ hasText: words });
  const saved = () =>
    page
      .getByTestId('save-state')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
  const exportBoth = async () => {
    await page.keyboard.press('Control+e');
    await page.getByRole('menuitem', { name: 'Export DOCX and PDF' }).waitFor();
    await page.keyboard.press('Enter');
  };
  const fills = () => entries().getByRole('list').getByRole('listitem');

  it('takes back a removal and does it again', async () => {
    const count = await fills().count();
    await fill(SAID).focus();
    await page.keyboard.press('Delete');
    await fill(SAID).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await fill(SAID).waitFor();
    expect(await fills().count()).toBe(count);
    await page.keyboard.press('Control+Shift+z');
    await fill(SAID).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await fill(SAID).waitFor();
  });

  it('takes back typing as one step', async () => {
    await page.getByRole('group', { name: 'Overview' }).locator('.prose').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' One more thing.');
    await page.getByText('One more thing.').first().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByText('One more thing.').count()).toBe(0);
  });

  it('finds after a reload what was typed before it', async () => {
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Kept over a reload');
    await saved();
    await page.reload();
    await page
      .getByRole('button', { name: /Kept over a reload/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Kept over a reload');
  });

  it('moves an entry by keys', async () => {
    const order = async () => (await fills().allTextContents()).findIndex((text) => text.includes(SAID));
    const before = await order();
    await fill(SAID).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(order).toBe(before - 1);
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(order).toBe(before);
  });

  it('drags evidence into a slot', async () => {
    const count = await fills().count();
    const offer = page.getByRole('region', { name: 'Evidence to place' }).getByRole('listitem').first();
    await offer.dragTo(fill(SAID));
    await expect.poll(() => fills().count()).toBe(count + 1);
  });

  it('is stopped by altered words, signs them off, and exports', async () => {
    await fill(SAID).getByRole('button', { name: 'Reword' }).click();
    const wording = page.getByRole('textbox', { name: 'Wording' });
    await wording.fill(SAID.replace('never', 'often'));
    await page.getByText('It says “often” where the source has “never”.').waitFor();
    await exportBoth();
    const stopped = page.getByRole('alertdialog', { name: 'Export stopped' });
    await stopped.getByRole('button', { name: 'Go to checks' }).click();
    const finding = page.getByRole('region', { name: 'Checks' }).getByRole('listitem').filter({ hasText: 'often' });
    await finding.getByRole('button', { name: 'Sign off' }).click();
    const sheet = page.getByRole('dialog', { name: 'Sign off' });
    await sheet.getByRole('textbox', { name: 'Reason' }).fill('She corrected herself on the phone.');
    const name = sheet.getByRole('textbox', { name: 'Your name' });
    if ((await name.count()) > 0) await name.fill('T. Ester');
    await sheet.getByRole('button', { name: 'Sign off' }).click();
    await page.getByRole('button', { name: 'Withdraw' }).waitFor();
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await exportBoth();
    await expect.poll(() => downloads.length, { timeout: 20_000 }).toBe(2);
  });

  it('goes from a finding to its place', async () => {
    await fill(SAID).getByRole('button', { name: 'Reword' }).click();
    await page.getByRole('textbox', { name: 'Wording' }).fill('Nobody has said a thing like this in any paper');
    await page.getByText('These words are not in the source.').waitFor();
    await page.keyboard.press('Alt+5');
    const finding = page
      .getByRole('region', { name: 'Checks' })
      .getByRole('listitem')
      .filter({ hasText: 'Nobody has said' });
    await finding.getByRole('button', { name: 'Go to' }).click();
    await fill('Nobody has said a thing').waitFor();
  });

  it('opens files: a briefing, an article, and one that is broken, each with its outcome', async () => {
    const { dossier, raw } = await exampleOf('policy-memo');
    writeFileSync(join(folder, 'memo.briefing'), packBriefing(dossier, raw));
    writeFileSync(
      join(folder, 'article.txt'),
      'Lock shut\n\nThe lock at Tarn Mill is shut until April, the board said on Monday.\n',
    );
    writeFileSync(join(folder, 'junk.txt'), Buffer.from(Array.from({ length: 900 }, (_, at) => at % 256)));
    await page.keyboard.press('Alt+2');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open files…' }).first().click(),
    ]);
    await chooser.setFiles([join(folder, 'article.txt'), join(folder, 'junk.txt')]);
    await page
      .getByText(/junk\.txt/)
      .first()
      .waitFor();
    await page
      .getByText(/no readable text/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /Lock shut/ })
      .first()
      .waitFor();
    await page.keyboard.press('Alt+1');
    const [again] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open files…' }).first().click(),
    ]);
    await again.setFiles(join(folder, 'memo.briefing'));
    await page.getByRole('group', { name: 'Purpose' }).waitFor();
  });

  it('is told when another window has saved the same briefing, and loses nothing', async () => {
    await page.getByRole('textbox', { name: 'Title' }).fill('Two windows');
    await saved();
    const other = await door.context.newPage();
    await other.goto(door.url);
    await other
      .getByRole('button', { name: /Two windows/ })
      .first()
      .click();
    await other.getByRole('textbox', { name: 'Title' }).fill('Two windows, theirs');
    await other
      .getByTestId('save-state')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill('Two windows, mine');
    await page
      .getByTestId('save-state')
      .filter({ hasText: /Not saved/ })
      .waitFor();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Two windows, mine');
    await other.close();
  });
});
