import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

describe.skipIf(missing)('a cross-reference', () => {
  let door: BrowserDoor;
  let page: Page;
  beforeAll(async () => {
    door = await openBrowserDoor();
    page = door.page;
    await page
      .getByRole('article', { name: 'Assessment report' })
      .getByRole('button', { name: 'Open the example' })
      .click();
  });
  afterAll(() => door?.close());

  const prose = () => page.getByRole('textbox', { name: 'Prose: What they show' }).first();

  it('reads as what it leads to while drafting', async () => {
    onTestFailed(() => page.screenshot({ path: '.tmp/failed-references.png' }).then(() => {}));
    const slot = page.getByRole('group', { name: 'What they show' });
    await slot.scrollIntoViewIfNeeded();
    await expect
      .poll(() => slot.locator('.prose-reference').allInnerTexts())
      .toEqual(['Figure: Course over time', 'Figure: Compared by size']);
  });

  it('is put in by keys alone, and kept', async () => {
    onTestFailed(() => page.screenshot({ path: '.tmp/failed-references.png' }).then(() => {}));
    await prose().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Compare ');
    await page.keyboard.press('Shift+Tab');
    const menu = page.getByRole('button', { name: 'Refer to a section, figure or table' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Section: Summary' }).waitFor();
    await page.screenshot({ path: 'tests/.shots/references-menu.png' });
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('Section: As');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => prose().locator('.prose-reference').allInnerTexts())
      .toEqual(['Figure: Course over time', 'Figure: Compared by size', 'Section: Assessment']);
    await page.keyboard.type(' too.');
    await expect.poll(() => prose().innerText()).toMatch(/Compare Section: Assessment too\.\s*$/);
    await page
      .getByTestId('save-state')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    await page.reload();
    await page.getByRole('banner').getByRole('button', { name: 'Paste article' }).waitFor();
  });

  it('is there again after a restart, and printed by its number', async () => {
    onTestFailed(() => page.screenshot({ path: '.tmp/failed-references.png' }).then(() => {}));
    await page.keyboard.press('Alt+1');
    await page
      .getByRole('button', { name: /Elsmouth after the cable cut/ })
      .first()
      .click();
    await expect
      .poll(() => page.getByRole('group', { name: 'What they show' }).locator('.prose-reference').allInnerTexts())
      .toContain('Section: Assessment');
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Preview', exact: true }).click();
    await page
      .getByText(/of 5\b/)
      .first()
      .waitFor();
    await page.screenshot({ path: 'tests/.shots/references-preview.png' });
  });
});
