import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** One briefing in two windows: the second to save is told, chooses, and what it does not choose stays among the versions. */
describe.skipIf(missing)('two windows on one briefing', () => {
  let door: BrowserDoor;
  let one: Page;
  let other: Page;
  const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
  const saving = (page: Page, words: RegExp) => page.getByTestId('save-state').filter({ hasText: words }).waitFor();
  const kept = async (page: Page) => {
    await page.keyboard.press('Control+Shift+h');
    const sheet = page.getByRole('dialog', { name: 'Versions' });
    await sheet.getByRole('listitem').first().waitFor();
    const names = await sheet.getByRole('listitem').allInnerTexts();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    return names.join('\n');
  };
  beforeAll(async () => {
    door = await openBrowserDoor();
    one = door.page;
    await one.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Open the example' }).click();
    await title(one).fill('Both of us');
    await saving(one, /^Saved$/);
    other = await door.context.newPage();
    await other.goto(door.url);
    await other
      .getByRole('button', { name: /Both of us/ })
      .first()
      .click();
    await title(other).waitFor();
  });
  afterAll(() => door?.close());

  it('tells the second one, which keeps its words on screen', async () => {
    onTestFailed(() => one.screenshot({ path: '.tmp/failed-windows.png' }).then(() => {}));
    await title(other).fill('Theirs');
    await saving(other, /^Saved$/);
    await title(one).fill('Mine');
    await saving(one, /Not saved/);
    expect(await title(one).inputValue()).toBe('Mine');
    expect(await axe(one)).toEqual([]);
    await one.screenshot({ path: 'tests/.shots/conflict.png' });
  });

  it('keeps mine, and theirs among the versions', async () => {
    await one.getByRole('button', { name: 'Keep mine' }).click();
    await saving(one, /^Saved$/);
    expect(await title(one).inputValue()).toBe('Mine');
    expect(await kept(one)).toContain('Saved in another window');
  });

  it('takes the other, and mine among the versions', async () => {
    await title(other).fill('Theirs again');
    await saving(other, /Not saved/);
    await other.getByRole('button', { name: 'Take the other' }).click();
    await saving(other, /^Saved$/);
    expect(await title(other).inputValue()).toBe('Mine');
    expect(await kept(other)).toContain('Mine, before the other window’s was taken');
  });

  it('said nothing in the console and asked nobody else', () => {
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
