import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** Where a new analyst stumbles: keys and clicks that come faster than the screen. */
describe.skipIf(missing)('the first hour', () => {
  let door: BrowserDoor;
  let page: Page;
  beforeAll(async () => {
    door = await openBrowserDoor();
    page = door.page;
  });
  afterAll(() => door?.close());

  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  const bottomLine = () => page.getByRole('group', { name: 'Bottom line' });

  it('has the focus in the briefing that was just created', async () => {
    const template = page.getByRole('article', { name: 'Figures brief' });
    await template.getByRole('button', { name: 'Use this template' }).click();
    await page.keyboard.type('The lock in winter');
    await page.keyboard.press('Enter');
    await bottomLine().waitFor();
    await expect.poll(focused).toBe('main');
  });

  it('has it in the next room, too, where it was in the last', async () => {
    await page.getByRole('textbox', { name: 'Title' }).focus();
    await page.keyboard.press('Alt+5');
    await expect.poll(focused).toBe('main');
    await page.keyboard.press('Alt+3');
    await bottomLine().waitFor();
  });

  it('a slot for one text offers “Write prose” until it stands there, and goes on in it', async () => {
    const write = bottomLine().getByRole('button', { name: 'Write prose' });
    // Looked at in the very moment in which the editor appears: a key pressed then is not lost.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const editor = document.querySelector('[aria-label="Bottom line"] [role="textbox"]');
        if (!editor) return;
        document.body.dataset.atOnce = String(document.activeElement === editor);
        watch.disconnect();
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    await write.click();
    await bottomLine().getByRole('textbox').waitFor();
    expect(await page.evaluate(() => document.body.dataset.atOnce)).toBe('true');
    await write.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
    expect(await bottomLine().getByRole('textbox').count()).toBe(1);
    await page.keyboard.type('Freight moves to the railway.');
    await bottomLine().getByText('Freight moves to the railway.').waitFor();
  });

  it('loses no click to the tools that go away under it', async () => {
    await bottomLine().getByRole('textbox').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    await page.getByRole('group', { name: 'Course over time' }).getByRole('button', { name: 'Add evidence' }).click();
    await page.getByText('For “Course over time”').waitFor();
    await expect.poll(() => page.getByRole('toolbar', { name: 'Formatting' }).count()).toBe(0);
  });

  it('finds the house files without a briefing’s menu', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('house');
    await page.getByRole('option', { name: 'House files…' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'House files' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('keeps the focus on the button that exported', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('banner').getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Export Markdown' }).click();
    await download;
    await page.getByText(/^Exported/).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Export');
    expect(door.troubles).toEqual([]);
  });
});
