import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** What stands in the library is changed while a briefing that prints it is open. */
describe.skipIf(missing)('a number that is corrected in the library', () => {
  let door: BrowserDoor;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    door = await openBrowserDoor({ width: 1600 });
    page = door.page;
    page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
  });
  afterAll(() => door?.close());
  const failed = () => onTestFailed(() => page.screenshot({ path: '.tmp/failed-basis.png' }).then(() => {}));

  it('is in preview and findings without a key in the briefing', async () => {
    failed();
    const template = page.getByRole('article', { name: 'Figures brief' });
    await template.getByRole('button', { name: 'Open the example' }).click();
    const fill = page.locator('.fill-evidence:has(.kind-stat)').first();
    await fill.waitFor();
    await page.locator('[data-page="1"] canvas').waitFor();
    await fill.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Show in the article' }).click();
    const entry = page.getByRole('region', { name: 'Evidence in this article' }).locator('.evidence-entry.is-current');
    await entry.waitFor();
    await expect.poll(() => entry.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('e');
    await page.locator('.entry-edit').waitFor();
    await page.locator('.entry-edit').getByLabel('Counts').fill('of all that was counted twice');
    asked.length = 0;
    await page.keyboard.press('Enter');
    await expect.poll(() => asked).toContain('evidence.save');
    await expect.poll(() => asked, { timeout: 5000 }).toContain('briefing.check');
    await page.keyboard.press('Alt+3');
    await expect.poll(() => asked, { timeout: 5000 }).toContain('briefing.preview');
    await page.locator('.preview[aria-busy="false"]').waitFor();
    // Once, and not again and again.
    const count = asked.filter((one) => one === 'briefing.preview').length;
    await page.waitForTimeout(1500);
    expect(asked.filter((one) => one === 'briefing.preview').length).toBe(count);
  });

  it('only looked at, changes nothing', async () => {
    failed();
    await page.keyboard.press('Alt+2');
    asked.length = 0;
    await page.locator('.source-row').first().click();
    await page.getByRole('article').locator('[data-sentence]').first().waitFor();
    await page.waitForTimeout(1500);
    expect(asked.filter((one) => /^briefing\.(check|preview)$/.test(one))).toEqual([]);
    expect(door.troubles).toEqual([]);
  });

  it('its article stays while a briefing prints from it, which is said before anything is asked', async () => {
    failed();
    await page.getByRole('button', { name: 'Remove article' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove article' });
    await dialog.getByText(/stays: evidence from it is printed in “/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('and details that were typed stay, wherever one goes', async () => {
    failed();
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByLabel('Author', { exact: true }).fill('Ines Halvorsen');
    await page.keyboard.press('Alt+1');
    await page.getByText('Details saved.').waitFor();
    await page.keyboard.press('Alt+2');
    await page.getByRole('button', { name: 'Details' }).click();
    await expect.poll(() => page.getByLabel('Author', { exact: true }).inputValue()).toBe('Ines Halvorsen');
  });
});
