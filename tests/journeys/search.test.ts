import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** Our own writing. */
const ARTICLES = [
  `Lantern pier shuts for winter

By Ines Halvorsen

The lantern pier shuts on 3 November because its piles are rotten, the harbour board said.

“We found rot in eleven of the forty lanterns,” said Marit Osk, who heads the board. The repairs cost 2.4 million crowns.`,
  `Ferry to Vell turns back

The ferry to Vell turned back on Tuesday in a gale. About 310 people were on board.

“No lantern was lit on the whole quay,” said Jorun Tveit, who steers it. “We sail when it is light again.”`,
  `Brücke in Tarn gesperrt

Die Brücke in Tarn bleibt bis Mai gesperrt, teilte das Amt am Montag mit. Die Sanierung kostet 3,1 Millionen Kronen.

„Die Laternen auf der Brücke sind das kleinste Problem“, sagte Bram Oduya, der das Amt leitet.`,
];

describe.skipIf(missing).each([
  ['light', { dark: false, width: 1440 }],
  ['dark and narrow', { dark: true, width: 480, height: 860 }],
] as const)('searching the library by keys alone, %s', (look, wishes) => {
  const narrow = wishes.width < 900;
  let door: BrowserDoor;
  let page: Page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const field = () => page.getByRole('searchbox', { name: 'Search the library' });
  const hits = () => page.getByRole('list', { name: 'Found' }).getByRole('listitem');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const shot = (name: string) =>
    page.screenshot({ path: `tests/.shots/search-${name}-${look.replace(/ /g, '-')}.png` });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  /** `first`: what tells the answer from an earlier one of as many hits. */
  const search = async (words: string, count?: number, first = /./) => {
    await press('Control+Shift+F');
    await expect.poll(() => field().evaluate((one) => one === document.activeElement)).toBe(true);
    await press('Control+A', 'Backspace');
    await page.keyboard.type(words);
    if (count === undefined) return;
    // Of an answer to its beginning alone, the keys that follow would be lost in the field.
    await expect.poll(() => page.locator('[data-answers]').getAttribute('data-answers')).toBe(words);
    await hits().filter({ hasText: first }).first().waitFor();
    await expect.poll(() => hits().count()).toBe(count);
  };
  const looksRight = async () => {
    expect(await axe(page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  };

  beforeAll(async () => {
    door = await openBrowserDoor(wishes);
    page = door.page;
    await page.getByRole('banner').getByRole('button', { name: 'Paste article' }).waitFor();
    for (const text of ARTICLES) {
      await press('Control+Shift+V');
      const sheet = page.getByRole('dialog', { name: 'Paste article' });
      await sheet.getByRole('textbox', { name: 'Article text' }).fill(text);
      await press('Control+Enter');
      await sheet.waitFor({ state: 'detached' });
    }
  });
  afterAll(() => door?.close());
  const tellFailure = () =>
    onTestFailed(() => page.screenshot({ path: `.tmp/failed-search-${look.replace(/ /g, '-')}.png` }).then(() => {}));

  it('finds by the beginning of a word as one types, in everything, and marks it', async () => {
    tellFailure();
    await search('lant');
    await expect.poll(() => hits().count()).toBeGreaterThan(3);
    expect(await hits().locator('mark').first().innerText()).toMatch(/^lant/i);
    const kinds = page.getByRole('group', { name: 'Kind of hit' });
    await kinds.getByRole('button', { name: /^Articles 2/ }).waitFor();
    await kinds.getByRole('button', { name: /^Quotes 2/ }).waitFor();
    await shot('hits');
    await looksRight();
  });

  it('narrows by a filter chosen from a menu, which can be read and typed in the field', async () => {
    tellFailure();
    await search('brucke');
    await hits().first().waitFor();
    await press('Tab', 'Tab', 'Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Speaker');
    await press('Enter');
    await page.getByRole('menuitem', { name: /Bram Oduya/ }).waitFor();
    await shot('menu');
    await page.keyboard.type('Bram');
    await press('Enter');
    await expect.poll(() => field().inputValue()).toBe('speaker:"Bram Oduya" brucke');
    await page.getByRole('button', { name: 'Speaker: Bram Oduya' }).waitFor();
    await search('language:de kind:quote laternen', 1);
    await shot('filtered');
    expect(await hits().first().innerText()).toContain('Bram Oduya');
    await looksRight();
  });

  it('says when nothing is found, and clears what stood in the way', async () => {
    tellFailure();
    await search('speaker:nobody after:soon lantern');
    await page.getByText('Nothing found for').waitFor();
    await page.getByText('after:soon').first().waitFor();
    await shot('none');
    await looksRight();
    await page.getByRole('button', { name: 'Clear the filters' }).focus();
    await press('Enter');
    await expect.poll(() => field().inputValue()).toBe('lantern');
    await hits().first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('library-search');
  });

  it('walks the hits by arrows and opens one at its place', async () => {
    tellFailure();
    await search('kind:quote lantern', 2);
    await press('ArrowDown');
    expect(await focused()).toContain('lantern');
    const first = await focused();
    await press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await press('ArrowUp');
    expect(await focused()).toBe(first);
    await press('Enter');
    const side = page.getByRole('region', { name: 'Evidence in this article' });
    await expect.poll(() => side.locator('[aria-current]').innerText()).toContain('lantern');
    // Back to what was found: the hit that was opened.
    await press(narrow ? 'Control+f' : 'Escape');
    if (narrow) await expect.poll(() => hits().count()).toBe(2);
    else expect(await focused()).toBe(first);
  });

  it('opens an article at the sentence that was found', async () => {
    tellFailure();
    await search('kind:article "310 people"', 1, /310 people/);
    await press('Enter', 'Enter');
    // The row of the hit carries these words as well.
    const sentence = page.getByRole('article').locator('[data-sentence]:focus');
    await expect.poll(() => sentence.innerText()).toContain('310 people were on board');
  });

  it('leaves who searches on where they are, while an article is still being opened', async () => {
    tellFailure();
    await search('kind:number 310', 1, /310/);
    await press('ArrowDown');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/bridge/source.open', async (route) => {
      await held;
      await route.continue();
    });
    await press('Enter');
    await search('rot');
    const answered = page.waitForResponse('**/bridge/source.open');
    letGo();
    await answered;
    await page.unroute('**/bridge/source.open');
    await page.waitForTimeout(300);
    await expect.poll(() => field().evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('drafts a briefing from hits of several searches, and places a further one', async () => {
    tellFailure();
    await search('kind:quote "no lantern"', 1, /No lantern/);
    await press('ArrowDown', 'c');
    await search('kind:number 310', 1, /310/);
    await press('ArrowDown', 'c');
    await page.getByText('2 pieces chosen').waitFor();
    await looksRight();
    await page.getByRole('button', { name: 'Draft a briefing' }).focus();
    await press('Enter');
    await page.getByRole('menuitem', { name: 'Media digest' }).waitFor();
    await page.keyboard.type('Media');
    await press('Enter');
    await page.getByRole('dialog', { name: 'New briefing' }).waitFor();
    await page.keyboard.type('Lanterns');
    await press('Enter');
    const fills = page.locator('li.fill');
    await expect.poll(() => fills.count()).toBe(2);
    const words = await fills.allInnerTexts();
    expect(words.join()).toContain('No lantern was lit');
    expect(words.join()).toContain('310');

    await search('kind:quote rot', 1, /We found rot/);
    await press('ArrowDown', ' ');
    await page.getByRole('dialog', { name: 'Place in briefing' }).waitFor();
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toContain('We found rot');
    await press('Alt+3');
    await expect.poll(() => fills.count()).toBe(3);
  });

  it('leads from a piece to the briefings that print it, and back', async () => {
    tellFailure();
    await search('kind:quote rot', 1, /We found rot/);
    await press('ArrowDown', 'Enter');
    const entry = page.getByRole('region', { name: 'Evidence in this article' }).locator('[aria-current]');
    const link = entry.getByRole('button', { name: /^Lanterns, / });
    await link.waitFor();
    await shot('used-in');
    await looksRight();
    await link.focus();
    await press('Enter');
    await expect.poll(focused).toContain('We found rot');
    await page.keyboard.press('Tab');
    const fill = page.locator('li.fill', { hasText: 'We found rot' });
    await fill.getByRole('button', { name: 'More' }).focus();
    await press('Enter');
    await page.getByRole('menuitem', { name: 'Show in the article' }).focus();
    await press('Enter');
    await expect.poll(focused).toContain('We found rot');
    await page.getByRole('region', { name: 'Reader' }).waitFor();
  });

  it('says nothing in the console and asks nobody else', () => {
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
