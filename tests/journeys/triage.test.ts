import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** Our own writing. `name` makes another article of it, with other bytes. */
const article = (name: string) => `Ferry pier at ${name} closes for repairs

The pier at ${name} closes on 3 March for repairs that will last six weeks, the harbour board said.

“We found rot in eleven of the forty piles,” said Marit Osk, who heads the board. “Nobody wants to see the twelfth.”

About 1,900 people use the pier on a working day, according to the harbour board. The repairs cost 2.4 million crowns.

“Half of my customers come by boat,” said Jorun Tveit, a baker on the quay. She expects to lose 30 per cent of her trade.

A shuttle bus will run every 20 minutes. The board rejected a second pontoon because of its price.
`;

describe.skipIf(missing)('going through the evidence by keys alone', () => {
  let door: BrowserDoor;
  let page: Page;
  let count = 0;
  beforeAll(async () => {
    door = await openBrowserDoor();
    page = door.page;
  });
  afterAll(() => door?.close());
  /** Every journey has an article of its own. */
  beforeEach(async (context) => {
    const name = context.task.name.replace(/\W+/g, '-').slice(0, 60);
    onTestFailed(() => page.screenshot({ path: `.tmp/failed-${name}.png` }).then(() => {}));
    count += 1;
    await paste(article(`Lund ${count}`));
  });

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const paste = async (text: string) => {
    await page.getByRole('banner').getByRole('button', { name: 'Paste article' }).waitFor();
    await press('Control+Shift+V');
    const sheet = page.getByRole('dialog', { name: 'Paste article' });
    await sheet.getByRole('textbox', { name: 'Article text' }).fill(text);
    await press('Control+Enter');
    await sheet.waitFor({ state: 'detached' });
    await focusIn('li');
  };
  const side = () => page.getByRole('region', { name: 'Evidence in this article' });
  const rows = () => side().getByRole('listitem');
  const current = () => side().locator('[aria-current]');
  const said = () => side().getByRole('status').innerText();
  const progress = () => side().locator('.triage-progress').innerText();
  const decided = async () => Number((await progress()).split(' ')[0]);
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const focusIn = (tag: string) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.tagName.toLowerCase())).toBe(tag);
  it('stands on the first piece, in the list and in the text', async () => {
    expect(await rows().count()).toBeGreaterThan(6);
    expect(await current().count()).toBe(1);
    expect(await focused()).toBe(await current().getAttribute('id'));
    const id = (await focused()).replace('evidence-', '');
    await page.locator(`.article .is-current[data-marks~="${id}"]`).first().waitFor();
  });

  it('decides five pieces with five keys, however fast they come', async () => {
    await page.evaluate(() => {
      const at = () => document.activeElement ?? document.body;
      for (const key of ['a', 'a', 'x', 'a', 'Enter']) {
        at().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }
    });
    expect(await decided()).toBe(5);
    expect(await side().locator('.state-confirmed').count()).toBe(4);
    expect(await side().locator('.state-rejected').count()).toBe(1);
    expect(await focused()).toBe(await current().getAttribute('id'));
    await page.waitForLoadState('networkidle');
    await page.reload();
    await reopen();
    expect(await decided()).toBe(5);
  });

  const reopen = async () => {
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Library' }).click();
    await page
      .getByRole('button', { name: new RegExp(`Lund ${count} `) })
      .first()
      .click();
    await page.getByRole('region', { name: 'Reader' }).waitFor();
    await focusIn('li');
  };

  it('takes decisions back, several deep, and goes back to their pieces', async () => {
    const first = await focused();
    await press('a');
    const second = await focused();
    await press('x');
    expect(await said()).toContain('Rejected');
    await press('u');
    expect(await focused()).toBe(second);
    expect(await decided()).toBe(1);
    await press('Control+z');
    expect(await focused()).toBe(first);
    expect(await decided()).toBe(0);
    await press('u');
    expect(await said()).toBe('Nothing to take back in this article.');
  });

  it('edits the speaker in place', async () => {
    await press('1');
    await expect.poll(() => current().innerText()).toContain('rot in eleven');
    await press('e');
    await focusIn('input');
    await page.keyboard.type('Marit Osk-Lien');
    await press('Tab', 'Tab');
    await page.keyboard.type(' quietly');
    await press('Enter');
    await focusIn('li');
    expect(await current().innerText()).toContain('Marit Osk-Lien');
    expect(await current().innerText()).toContain('accepted');
    // Letters typed in a field are words and no orders.
    expect(await decided()).toBe(1);
    await press('e');
    await focusIn('input');
    await page.keyboard.type('Somebody else');
    await press('Escape');
    await focusIn('li');
    expect(await current().innerText()).toContain('Marit Osk-Lien');
  });

  it('edits a number in place, and says what is no number', async () => {
    await press('2');
    while (!(await current().innerText()).includes('2.4 million')) await press('j');
    await press('e');
    await focusIn('input');
    await page.keyboard.type('a lot');
    await press('Enter');
    await side().getByText('“a lot” is no number.').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('a lot');
    await press('Control+a');
    await page.keyboard.type('1,6 Mio.');
    await press('Enter');
    await focusIn('li');
    expect(await current().innerText()).toContain('1.6 million crowns');
    await press('u');
    expect(await current().innerText()).toContain('2.4 million crowns');
    expect(await current().innerText()).not.toContain('accepted');
  });

  it('makes an excerpt longer and shorter', async () => {
    await press('3');
    const before = await current().locator('.evidence-text').innerText();
    await press(']');
    const longer = await current().locator('.evidence-text').innerText();
    expect(longer.length).toBeGreaterThan(before.length);
    await press('[');
    expect(await current().locator('.evidence-text').innerText()).toBe(before);
  });

  it('shows one kind, only what is undecided, or what was rejected, which can be had back', async () => {
    const all = await rows().count();
    await press('1');
    expect(await rows().count()).toBeLessThan(all);
    await press('x', '0', 'o');
    expect(await rows().count()).toBe(all - 1);
    await side()
      .getByRole('button', { name: /^Rejected/ })
      .click();
    expect(await rows().count()).toBe(1);
    await rows().first().focus();
    await press('r');
    expect(await decided()).toBe(0);
    await press('0');
    expect(await rows().count()).toBe(all);
  });

  it('ends, tells so, and goes on to the next article', async () => {
    const all = await rows().count();
    for (let at = 0; at < all; at++) await press(at % 3 === 2 ? 'x' : 'a');
    const rejected = Math.floor(all / 3);
    await side()
      .getByText(`All decided: ${all - rejected} accepted, ${rejected} rejected.`)
      .waitFor();
    expect(await focused()).toBe('triage-end');
    // A key too many decides nothing.
    await press('Enter', 'a');
    expect(await decided()).toBe(all);
    await press('u');
    expect(await decided()).toBe(all - 1);
    await press('a', 'n');
    await page.getByRole('heading', { level: 1, name: new RegExp(`Lund ${count - 1} `) }).waitFor();
    await focusIn('li');
    expect(await decided()).toBeLessThan(all);
  });

  it('lifts a number from the text and opens its fields', async () => {
    await page.locator('.sentence', { hasText: 'every 20 minutes' }).focus();
    await press('n');
    await focusIn('input');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('20');
    await press('Escape', 'u');
    await expect.poll(() => said()).toContain('Taken away again');
  });

  it('selects a piece by a click on its mark, and decides it by mouse with nothing moving under the pointer', async () => {
    await page.locator('.article .mark-quote', { hasText: 'come by boat' }).first().click();
    await expect.poll(() => current().innerText()).toContain('Half of my customers');
    await expect.poll(() => focused()).toBe(await current().getAttribute('id'));
    const number = side().locator('.kind-stat', { hasText: '1,900 people' });
    const accept = number.getByRole('button', { name: 'Accept' });
    const before = await accept.boundingBox();
    await accept.click();
    const after = await current().getByRole('button', { name: 'Accept' }).boundingBox();
    expect(await number.innerText()).toContain('accepted');
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(2);
  });

  it('leaves the keys of the article and of other rooms alone', async () => {
    await page.getByRole('searchbox', { name: 'Search the library' }).focus();
    await page.keyboard.type('axu');
    expect(await decided()).toBe(0);
    await page.getByRole('searchbox', { name: 'Search the library' }).fill('');
    await page.locator('#main').focus();
  });

  it('accepts and places with two keys, and stands on the next piece', async () => {
    await press('Alt+1');
    await page.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Open the example' }).click();
    const entries = page.getByRole('group', { name: 'Entries' });
    await entries.getByRole('listitem').first().waitFor();
    await press('Alt+2');
    await page.getByRole('heading', { level: 1, name: new RegExp(`Lund ${count} `) }).waitFor();
    await current().focus();
    await press('1');
    const words = await current().locator('.evidence-text').innerText();
    await press('Shift+A');
    await page.getByRole('dialog', { name: 'Place in briefing' }).waitFor();
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await decided()).toBe(1);
    expect(await focused()).toBe(await current().getAttribute('id'));
    expect(await current().locator('.evidence-text').innerText()).not.toBe(words);
    // What is taken back here is the decision, not the briefing's last change.
    await press('Control+z');
    expect(await decided()).toBe(0);
    await press('x');
    await expect.poll(() => said()).toContain('It still stands in the open briefing.');
    await press('Alt+3');
    await entries.getByRole('listitem').filter({ hasText: words }).first().waitFor();
  });

  it('places at the end, in the open briefing, all that was accepted, as one thing to undo', async () => {
    await press('Alt+3');
    await page.locator('.fill-evidence').first().waitFor();
    const before = await page.locator('.fill-evidence').count();
    await press('Alt+2');
    await current().focus();
    await press('1', 'a', 'a', '0');
    // The end, with a number and the excerpts left: they are rejected.
    while ((await side().locator('#triage-end').count()) === 0) await press('x');
    await side()
      .getByRole('button', { name: /^Place 2 accepted pieces in “/ })
      .waitFor();
    await press('p');
    const sheet = page.getByRole('dialog', { name: 'Place in briefing' });
    await sheet.getByText('2 accepted pieces.').waitFor();
    await press('Enter');
    await sheet.waitFor({ state: 'detached' });
    await side()
      .getByText(/^All that was accepted stands in “/)
      .waitFor();
    await press('p');
    await expect.poll(() => said()).toBe('Nothing accepted here is left to place.');
    await press('Alt+3');
    const quotes = page.locator('.fill-evidence');
    await expect.poll(() => quotes.count()).toBe(before + 2);
    await press('Control+z');
    await expect.poll(() => quotes.count()).toBe(before);
    await press('Alt+2');
    await side()
      .getByRole('button', { name: /^Place 2 accepted pieces in “/ })
      .waitFor();
  });

  it('drafts a briefing from what was accepted', async () => {
    await press('1', 'a', '0', 'd');
    await page
      .getByRole('dialog', { name: 'Draft a briefing' })
      .getByText('From 1 piece. Choose a template.')
      .waitFor();
    await press('Enter');
    const sheet = page.getByRole('dialog', { name: 'New briefing' });
    await sheet.getByRole('textbox', { name: 'Title' }).fill(`Piers of Lund ${count}`);
    await press('Enter');
    await sheet.waitFor({ state: 'detached' });
    const entries = page.getByRole('group', { name: 'Entries' }).getByRole('listitem');
    await entries.filter({ hasText: 'rot in eleven' }).first().waitFor();
    expect(await entries.filter({ hasText: 'come by boat' }).count()).toBe(0);
    await press('Alt+2');
  });

  it('asks which briefing to open where none is, and then for the slot', async () => {
    await page.waitForLoadState('networkidle');
    await page.reload();
    await reopen();
    await press('1', 'p');
    const none = page.getByRole('dialog', { name: 'No briefing is open' });
    await none.getByRole('heading', { name: 'Draft a new one from 1 piece' }).waitFor();
    // Which of them was saved last depends on when the machine came to it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('slot-choice');
    await none.getByRole('button', { name: `Piers of Lund ${count - 1}` }).focus();
    await press('Enter');
    await page.getByRole('dialog', { name: 'Place in briefing' }).waitFor();
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The reader is where it was, and goes on by keys.
    expect(await focused()).toBe(await current().getAttribute('id'));
    await expect.poll(() => decided()).toBe(1);
    await side()
      .getByText(`Piers of Lund ${count - 1}`)
      .first()
      .waitFor();
  });

  it('opens the details and closes them again, for the article that is there', async () => {
    const details = page.getByRole('button', { name: 'Details', exact: true });
    const form = page.getByRole('form', { name: 'Details' });
    await details.click();
    expect(await form.getByRole('textbox', { name: 'Title' }).inputValue()).toContain(`Lund ${count} `);
    await details.click();
    await form.waitFor({ state: 'detached' });
  });

  it('decides nothing while damaged places are looked at instead', async () => {
    await paste(
      `Ferry pier ${count}\n\nThe crew left the boatsIt was late when they came home. “We sail at dawn,” said Marit Osk, the mate.`,
    );
    await side()
      .getByRole('button', { name: /^Damaged places/ })
      .click();
    await press('a', 'x');
    await side()
      .getByRole('button', { name: /^Evidence/ })
      .click();
    expect(await decided()).toBe(0);
  });

  it('said nothing in the console', () => {
    expect(door.troubles).toEqual([]);
  });
});
