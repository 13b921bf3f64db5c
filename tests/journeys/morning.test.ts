import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();
const COUNT = 30;

/** Our own writing; each is another article. */
const article = (at: number) => `Pier ${at} at Lund closes for repairs

By Ines Halvorsen

Pier ${at} at Lund closes on 3 March for repairs that will last six weeks, the harbour board said.

“We found rot in ${at + 11} of the forty piles of pier ${at},” said Marit Osk, who heads the board. About ${at + 2},900 people use it on a working day.
`;

/** A morning without a pointer: what came in is captured and gone through, and a briefing is drafted from what was accepted. */
describe.skipIf(missing)('a morning by keys alone', () => {
  let door: BrowserDoor;
  let page: Page;
  const press = (key: string) => page.keyboard.press(key);
  const focused = (fits: string) =>
    expect
      .poll(() => page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, fits), {
        timeout: 10_000,
      })
      .toBe(true);
  beforeAll(async () => {
    door = await openBrowserDoor();
    page = door.page;
    await page.getByRole('article', { name: 'Media digest' }).waitFor();
  });
  afterAll(() => door?.close());
  const shotOnFailure = () => onTestFailed(() => page.screenshot({ path: '.tmp/failed-morning.png' }).then(() => {}));

  it('takes thirty articles in', { timeout: 240_000 }, async () => {
    shotOnFailure();
    for (let at = 1; at <= COUNT; at++) {
      await press('Control+Shift+V');
      await page.getByRole('dialog', { name: 'Paste article' }).waitFor();
      await focused('textarea');
      await page.keyboard.insertText(article(at));
      await press('Control+Enter');
      await page.getByRole('article', { name: `Pier ${at} at Lund` }).waitFor();
      // A busy machine has the article before the dialog is gone.
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(
      await page
        .getByRole('list', { name: 'List of articles' })
        .locator('[aria-setsize]')
        .first()
        .getAttribute('aria-setsize'),
    ).toBe(String(COUNT));
  });

  it('goes through all their evidence, from article to article', { timeout: 240_000 }, async () => {
    shotOnFailure();
    const seen = new Set<string>();
    await press('Alt+2');
    await press('Control+f');
    await press('ArrowDown');
    await press('Enter');
    for (let at = 0; at < COUNT; at++) {
      const reader = page.getByRole('region', { name: 'Reader' });
      seen.add((await reader.getByRole('heading').first().textContent()) ?? '');
      await focused('[data-triage-list] li');
      const end = page.locator('#triage-end .triage-done');
      // Quotes are taken, the rest is not.
      for (let piece = 0; piece < 40 && !(await end.isVisible()); piece++) {
        const isQuote = await page.evaluate(() => document.activeElement?.classList.contains('kind-quote') ?? false);
        await press(isQuote ? 'a' : 'x');
      }
      await end.waitFor();
      if (at < COUNT - 1) {
        const before = await reader.getByRole('heading').first().textContent();
        await page
          .locator('#triage-end')
          .getByRole('button', { name: /^Next: / })
          .waitFor();
        await press('n');
        await expect.poll(() => reader.getByRole('heading').first().textContent()).not.toBe(before);
      }
    }
    expect(seen.size).toBe(COUNT);
    await page.getByText('No other article waits.').waitFor();
  });

  it('drafts a briefing from what a search finds', { timeout: 120_000 }, async () => {
    shotOnFailure();
    await press('Control+Shift+F');
    await page.keyboard.type('kind:quote rot');
    await press('ArrowDown');
    await focused('[aria-label="Found"] [data-row]');
    for (let at = 0; at < 3; at++) {
      await press('c');
      await press('ArrowDown');
    }
    await page.getByRole('button', { name: 'Draft a briefing', exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: 'Media digest' }).press('Enter');
    await page.getByRole('dialog', { name: 'New briefing' }).waitFor();
    await page.keyboard.type('Piers');
    await press('Enter');
    await expect.poll(() => page.getByRole('group', { name: 'Entries' }).locator('.fill').count()).toBe(3);
    await page.getByText('Word for word in the source.').first().waitFor();
  });

  it('said nothing in the console and asked nobody else', () => {
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
