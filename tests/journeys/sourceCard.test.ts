import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** Our own writing, damaged by us. */
const DAMAGED = `Night ferry turns back

This article was translated automatically from Korean.

The night ferry to Osk turned back after an hour because of iceIt reached the quay at four in the morning, the company said.

A picture of the quay shows the crew at work. The cafÃ© on board stayed open, WashingtonPost reporters wrote.

The word “frozen” was used by the harbour master on purpose, a spokes- man said. The company will pay for the hotel of 120 passengers.

“We were never in danger,” said Ida Lohne, the captain. “Ice is iceNobody argues with it.”
`;

describe.skipIf(missing)('an article as it is and as it is to be read', () => {
  let door: BrowserDoor;
  let page: Page;
  beforeAll(async () => {
    door = await openBrowserDoor();
    page = door.page;
    await page.getByRole('banner').getByRole('button', { name: 'Paste article' }).waitFor();
    await press('Control+Shift+V');
    const sheet = page.getByRole('dialog', { name: 'Paste article' });
    await sheet.getByRole('textbox', { name: 'Article text' }).fill(DAMAGED);
    await press('Control+Enter');
    await sheet.waitFor({ state: 'detached' });
  });
  afterAll(() => door?.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const side = () => page.getByRole('region', { name: 'Evidence in this article' });
  const pane = (name: string) => side().getByRole('button', { name: new RegExp(`^${name}`) });
  const current = () => side().locator('[aria-current]');
  const settled = () => side().locator('.triage-progress').innerText();
  const article = () => page.getByRole('article');
  const comeBack = async () => {
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.getByRole('banner').getByRole('button', { name: 'Paste article' }).waitFor();
    await press('Alt+2');
    await page.getByRole('button', { name: 'Night ferry turns back' }).click();
    await page.getByRole('heading', { level: 1, name: 'Night ferry turns back' }).waitFor();
  };
  const shot = async (name: string) => {
    await page.screenshot({ path: `tests/.shots/${name}-light.png` });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `tests/.shots/${name}-dark.png` });
    await page.emulateMedia({ colorScheme: 'light' });
  };

  it('is repaired by keys, place by place, and its text never changes', async () => {
    onTestFailed(() => page.screenshot({ path: 'tests/.shots/failed-damage.png' }).then(() => {}));
    const captured = await article().innerText();
    const quote = side().getByRole('listitem').filter({ hasText: 'iceNobody' });
    expect(await quote.getByText('touches damage').count()).toBe(1);
    await pane('Damaged places').focus();
    await press('Enter');
    await expect.poll(settled).toBe('0 of 7 settled');
    expect(await current().innerText()).toContain('Machine translation');
    await press('x');
    expect(await current().innerText()).toContain('iceIt');
    await page.locator('.article .is-current').getByText('iceIt').waitFor();
    await press('a', 'Enter');
    expect(await current().innerText()).toContain('WashingtonPost');
    await press('a');
    expect(await settled()).toBe('4 of 7 settled');
    await expect.poll(() => page.locator('.article [data-now]').first().getAttribute('data-now')).toBe('ice. It');
    // Nothing is suggested for a remark without its word: the analyst writes or dismisses.
    await press('a');
    expect(await side().getByRole('status').innerText()).toContain('Nothing is suggested here');
    await press('e');
    await side().getByRole('textbox', { name: 'Read as' }).fill('The words “in ice”');
    expect(await axe(page)).toEqual([]);
    await shot('damage-writing');
    await press('Enter');
    await press('x', 'u', 'a', 'a');
    expect(await settled()).toBe('7 of 7 settled');
    expect(await article().innerText()).toBe(captured);
    expect(await axe(page)).toEqual([]);
    await shot('damage');
  });

  it('tells which quotes touch a repair, and no longer that they touch damage', async () => {
    await pane('Evidence').click();
    const quote = side().getByRole('listitem').filter({ hasText: 'iceNobody' });
    expect(await quote.getByText('touches damage').count()).toBe(0);
    expect(await quote.getByText('repaired').count()).toBe(1);
  });

  it('is there again after a reload, and is taken back by Ctrl+Z only as far as it was done here', async () => {
    await comeBack();
    await pane('Damaged places').click();
    expect(await settled()).toBe('7 of 7 settled');
    await press('r');
    expect(await settled()).toBe('6 of 7 settled');
    await press('Control+z');
    expect(await settled()).toBe('7 of 7 settled');
    await press('Control+z');
    expect(await settled()).toBe('7 of 7 settled');
    await pane('Evidence').click();
  });

  it('stays as it is, noted, by one key, is told so and taken back', async () => {
    await pane('Damaged places').click();
    const place = side().getByRole('listitem').filter({ hasText: 'iceNobody' });
    await place.click();
    await press('l');
    expect(await settled()).toBe('7 of 7 settled');
    const noted = side().getByRole('listitem').filter({ hasText: 'noted' });
    expect(await noted.count()).toBe(1);
    await page.locator('.article .mark-noted').first().waitFor();
    expect(await side().getByRole('status').innerText()).toContain('Noted, left as it is:');
    expect(await axe(page)).toEqual([]);
    await shot('damage-noted');
    await pane('Evidence').click();
    await side().getByText('noted damage').first().waitFor();
    await comeBack();
    await pane('Damaged places').click();
    expect(await noted.count()).toBe(1);
    await place.click();
    await press('r', 'l');
    expect(await noted.count()).toBe(1);
    await press('u');
    expect(await noted.count()).toBe(0);
    expect(await settled()).toBe('6 of 7 settled');
    await press('a');
    expect(await settled()).toBe('7 of 7 settled');
    await pane('Evidence').click();
  });

  it('keeps what is guessed apart from what the analyst stands for', async () => {
    onTestFailed(() => page.screenshot({ path: 'tests/.shots/failed-card.png' }).then(() => {}));
    const head = page.locator('.reader-title');
    expect(await head.innerText()).toContain('machine translation from Korean');
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    const form = page.getByRole('form', { name: 'Details' });
    expect(await form.getByText('guessed', { exact: true }).count()).toBeGreaterThan(3);
    expect(await form.getByRole('checkbox', { name: /^Machine translation/ }).isChecked()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await shot('card-guessed');
    await form.getByRole('combobox', { name: 'Reliability of the source' }).selectOption('B');
    await form.getByRole('combobox', { name: 'Credibility of what it says' }).selectOption('2');
    await form.getByRole('textbox', { name: 'Note (never printed)' }).fill('The ferry company owns the paper.');
    await form.getByRole('combobox', { name: 'Translated from' }).selectOption('no');
    await form.getByRole('textbox', { name: 'Author' }).fill('Ida Lohne');
    await press('Enter');
    await page.getByText('Details saved.').waitFor();
    expect(await form.getByText('guessed', { exact: true }).count()).toBe(0);
    expect(await head.innerText()).toContain('Ida Lohne · B2 · machine translation from Norwegian');
    await shot('card');
    await comeBack();
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    expect(await form.getByRole('textbox', { name: 'Note (never printed)' }).inputValue()).toBe(
      'The ferry company owns the paper.',
    );
    expect(await form.getByRole('button', { name: 'Confirm details' }).isDisabled()).toBe(true);
  });

  it('places a repaired quotation in its repaired words, and says so', async () => {
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await press('Alt+1');
    await page.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Open the example' }).click();
    const entries = page.getByRole('group', { name: 'Entries' });
    await entries.getByRole('listitem').first().waitFor();
    await press('Alt+2');
    await side().getByRole('listitem').filter({ hasText: 'iceNobody' }).click();
    await press('p');
    await page.getByRole('dialog', { name: 'Place in briefing' }).waitFor();
    await press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('Alt+3');
    const entry = entries.getByRole('listitem').filter({ hasText: 'Ice is' });
    await entry.getByText('“Ice is ice. Nobody argues with it.”').waitFor();
    await entry.getByText('In the source as you repaired it: “iceNobody” is read as “ice. Nobody”.').waitFor();
    await shot('placed-repaired');
    await press('Alt+2');
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.screenshot({ path: 'tests/.shots/card-narrow.png' });
    expect(await axe(page)).toEqual([]);
    await pane('Damaged places').click();
    await page.screenshot({ path: 'tests/.shots/damage-narrow.png' });
    expect(await axe(page)).toEqual([]);
    // The card has the whole height; the lists are there again after it.
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await page.getByRole('form', { name: 'Details' }).waitFor();
    await page.screenshot({ path: 'tests/.shots/details-narrow.png' });
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await pane('Damaged places').waitFor();
  });

  it('said nothing in the console', () => {
    expect(door.troubles).toEqual([]);
  });
});
