import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();
describe.skipIf(missing).each([
  ['light', { dark: false, width: 1440 }],
  ['dark', { dark: true, width: 1440 }],
  ['narrow', { dark: false, width: 390, height: 800 }],
] as const)('every room, %s', (_, wishes) => {
  let door: BrowserDoor;
  const go = (key: string) => door.page.keyboard.press(key);
  const overflow = () =>
    door.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  beforeAll(async () => {
    door = await openBrowserDoor(wishes);
  });
  afterAll(() => door?.close());

  it('Start', async () => {
    await door.page.getByRole('article', { name: 'Policy memo' }).waitFor();
    expect(await axe(door.page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('the dialog of a new briefing', async () => {
    await door.page
      .getByRole('article', { name: 'Policy memo' })
      .getByRole('button', { name: 'Use this template' })
      .click();
    await door.page.getByRole('dialog').waitFor();
    expect(await axe(door.page)).toEqual([]);
    await go('Escape');
  });

  it('Briefing, with an example', async () => {
    await door.page
      .getByRole('article', { name: 'Media digest' })
      .getByRole('button', { name: 'Open the example' })
      .click();
    await door.page.getByRole('group', { name: 'Entries' }).waitFor();
    await door.page.getByText('Word for word in the source.').first().waitFor();
    expect(await axe(door.page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('Preview', async () => {
    await go('Alt+4');
    await door.page.getByRole('img', { name: /^Page 1 of/ }).waitFor();
    expect(await axe(door.page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('Checks', async () => {
    await go('Alt+5');
    await door.page.getByRole('region', { name: 'Checks' }).waitFor();
    expect(await axe(door.page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('Library, with an article open', async () => {
    await go('Alt+2');
    await door.page
      .getByRole('button', { name: /Cable cut leaves Elsmouth/ })
      .first()
      .click();
    await door.page.getByRole('region', { name: 'Reader' }).waitFor();
    expect(await axe(door.page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('Library, with the fields of a piece open, and with nothing left to decide', async () => {
    const side = door.page.getByRole('region', { name: 'Evidence in this article' });
    await side.getByRole('listitem').first().click();
    await go('e');
    await side.getByRole('form', { name: 'Fields' }).waitFor();
    expect(await axe(door.page)).toEqual([]);
    await go('Escape');
    await side.getByRole('button', { name: /^Rejected/ }).click();
    await side.getByText('Nothing rejected yet.').waitFor();
    expect(await axe(door.page)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('said nothing in the console and asked nobody else', () => {
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
