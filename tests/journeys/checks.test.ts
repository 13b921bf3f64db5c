import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { packBriefing } from '../../desk/files/briefingFile.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import { paragraph } from '../../templates/parts/finished.ts';
import { chromiumMissing } from '../chromiumHere.ts';
import { added, applied, headed, marked, printedAsSaidBy, reworded, written } from '../evaluate/checks/faults.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** A paper with a fault of every kind. */
async function spoilt() {
  const { dossier, raw, media } = await exampleOf('key-judgements');
  const briefing = applied(dossier, [
    reworded('The second line carries', 'The second line carries nothing now, and it was not built for that.'),
    printedAsSaidBy('It is the uncertainty', 'Helene Sorrel'),
    written('judgement-list', 'will very likely be working', 'will highly likely be working'),
    written('judgement-list', 'were likely caused', 'were probably caused'),
    written('source-summary-text', 'six articles', 'nine articles'),
    added('discussion-text', headed(2, 'Aftermath'), paragraph('The the storm has passed.')),
    marked({ tlp: 'TLP:GREEN' }),
  ]);
  return { file: packBriefing(briefing, raw, media), title: dossier.briefing.variables.title ?? '' };
}

describe.skipIf(missing)('a reviewer', () => {
  let door: BrowserDoor;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'briefwright-checks-'));
    door = await openBrowserDoor();
    page = door.page;
    const { file } = await spoilt();
    writeFileSync(join(folder, 'spoilt.briefing'), file);
    await page.keyboard.press('Alt+2');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open files…' }).first().click(),
    ]);
    await chooser.setFiles([join(folder, 'spoilt.briefing')]);
    await page.getByRole('group', { name: 'Key judgements' }).first().waitFor();
    await page.keyboard.press('Alt+5');
    await page.getByRole('heading', { name: 'Checks' }).waitFor();
    await finding('“highly likely” is no term').waitFor();
  });
  afterAll(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const checks = () => page.getByRole('region', { name: 'Checks' });
  const finding = (words: string) => checks().getByRole('listitem').filter({ hasText: words });
  const shot = (name: string) => page.screenshot({ path: `.tmp/checks-${name}.png` });

  it('sees what is wrong, grouped, and can be shown one kind alone', async (context) => {
    onTestFailed(() => shot(`failed-${context.task.name.replace(/\W+/g, '-')}`).then(() => {}));
    await shot('full');
    expect(await axe(page)).toEqual([]);
    await checks()
      .getByRole('button', { name: /^Likelihood/ })
      .click();
    await finding('carries nothing now').waitFor({ state: 'detached' });
    expect(await finding('“highly likely” is no term').count()).toBe(1);
    await shot('likelihood');
    await checks().getByRole('button', { name: /^All/ }).click();
    await finding('carries nothing now').waitFor();
  });

  it('is led to the very words', async () => {
    await finding('“highly likely” is no term').getByRole('button', { name: 'Go to' }).click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('highly likely');
    await page.keyboard.type('very likely');
    await page.keyboard.press('Alt+5');
    await finding('“highly likely” is no term').waitFor({ state: 'detached' });
  });

  it('fixes with one key what can be fixed, sees it before, and takes it back', async () => {
    const mixed = finding('of the other row');
    await mixed.waitFor();
    expect(await mixed.locator('del').innerText()).toBe('probably');
    expect(await mixed.locator('ins').innerText()).toBe('likely');
    await mixed.focus();
    await page.keyboard.press('f');
    await mixed.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await mixed.waitFor();
    await mixed.getByRole('button', { name: 'Write “likely”' }).click();
    await mixed.waitFor({ state: 'detached' });
    await finding('cannot be printed like this').first().waitFor();
    await finding('carries nothing now').getByRole('button', { name: 'Take the article’s wording' }).click();
    await finding('carries nothing now').waitFor({ state: 'detached' });
    await finding('The handling mark').getByRole('button', { name: 'Mark it TLP:AMBER' }).click();
    await finding('The handling mark').waitFor({ state: 'detached' });
  });

  it('signs off by keyboard, with a reason', async () => {
    const off = finding('nine articles');
    await off.focus();
    await page.keyboard.press('s');
    const sheet = page.getByRole('dialog', { name: 'Sign off' });
    await sheet.getByRole('textbox', { name: 'Reason' }).fill('Three more were read and not used.');
    await sheet.getByRole('textbox', { name: 'Your name' }).fill('M. Okafor');
    await sheet.getByRole('button', { name: 'Sign off' }).click();
    await page.getByRole('region', { name: 'Signed off' }).getByText('Three more were read and not used.').waitFor();
  });

  it('walks the findings from anywhere', async () => {
    await page.keyboard.press('Alt+3');
    await page.keyboard.press('F4');
    const first = await page.getByRole('status').first().innerText();
    await page.keyboard.press('F4');
    await expect.poll(() => page.getByRole('status').first().innerText()).not.toBe(first);
    await page.keyboard.press('Shift+F4');
    await expect.poll(() => page.getByRole('status').first().innerText()).toBe(first);
  });

  it('is told what was looked at and found sound', async () => {
    await page.keyboard.press('Alt+5');
    await page.getByRole('region', { name: 'Checked and found sound' }).waitFor();
    await shot('later');
    await page.setViewportSize({ width: 340, height: 800 });
    await shot('narrow');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await shot('dark');
    expect(await axe(page)).toEqual([]);
    expect(door.troubles).toEqual([]);
  });
});
