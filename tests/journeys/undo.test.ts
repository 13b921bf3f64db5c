import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { chromiumMissing } from '../chromiumHere.ts';
import { PICTURES } from '../fixtures/pictures.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** Everything that can be done to a briefing on screen is done to one, and all of it taken back again. */
describe.skipIf(missing)('undo of everything', () => {
  let door: BrowserDoor;
  let page: Page;
  const press = (key: string) => page.keyboard.press(key);
  const undo = () => page.getByRole('banner').getByRole('button', { name: 'Undo' });
  const labels = new Set<string>();
  const overview = () => page.getByRole('group', { name: 'Overview' });
  const entries = () => page.getByRole('group', { name: 'Entries' });
  /** The briefing as the desk has it, once nothing is owed. */
  const stored = async (): Promise<Briefing> => {
    await press('Control+s');
    await page
      .getByTestId('save-state')
      .filter({ hasText: /^Saved$/ })
      .waitFor();
    return page.evaluate(async () => {
      const ask = async (name: string, payload: object) => {
        const headers = {
          'content-type': 'application/json',
          'x-briefwright-token': sessionStorage.getItem('briefwright-token') ?? '',
        };
        const answer = await fetch(`/bridge/${name}`, { method: 'POST', headers, body: JSON.stringify(payload) });
        return (await answer.json()).value;
      };
      const [first] = await ask('briefing.list', {});
      return (await ask('briefing.open', { id: first.id })).dossier.briefing;
    });
  };
  /** One deed: what Undo would take back now is remembered by its name. */
  const done = async (deed: () => Promise<unknown>) => {
    const before = await undo().getAttribute('title');
    await deed();
    await expect.poll(() => undo().getAttribute('title')).not.toBe(before);
    labels.add(/^Undo: (.*?) \(/.exec((await undo().getAttribute('title')) ?? '')?.[1] ?? '');
  };
  const sign = async (title: string, submit: string) => {
    const sheet = page.getByRole('dialog', { name: title });
    await sheet.getByRole('textbox', { name: 'Reason' }).fill('The desk knows.');
    const name = sheet.getByRole('textbox', { name: 'Your name' });
    if ((await name.count()) > 0) await name.fill('T. Ester');
    await sheet.getByRole('button', { name: submit }).click();
  };

  beforeAll(async () => {
    door = await openBrowserDoor({ width: 1440, height: 1000 });
    page = door.page;
    await page.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Open the example' }).click();
    await page.getByText('Word for word in the source.').first().waitFor();
  });
  afterAll(() => door?.close());

  it('takes back every kind of deed, to the very same briefing', async () => {
    onTestFailed(() => page.screenshot({ path: '.tmp/failed-undo.png' }).then(() => {}));
    const before = await stored();
    await press('Control+Shift+s');
    await page
      .getByRole('dialog', { name: 'Keep a version' })
      .getByRole('textbox', { name: 'Name' })
      .fill('Before all');
    await press('Enter');
    await page.getByText('Kept as “Before all”.').waitFor();

    await done(() => page.getByRole('textbox', { name: 'Title' }).fill('Another title'));
    await done(() => page.getByRole('combobox', { name: 'TLP label' }).selectOption({ index: 2 }));
    await done(async () => {
      await overview().getByRole('textbox').first().focus();
      await press('Control+End');
      await page.keyboard.type(' One more cable.');
    });
    const entry = entries().locator('.fill-evidence').first();
    await done(async () => {
      await entry.focus();
      await press('Alt+ArrowDown');
    });
    await done(async () => {
      await entry.getByRole('button', { name: 'Reword' }).click();
      await page.getByRole('textbox', { name: 'Wording' }).fill('These words stand in no paper at all');
    });
    await done(async () => {
      const plain = entries().locator('.fill-evidence').nth(1);
      await plain.getByRole('button', { name: 'Comment' }).click();
      await plain.getByRole('textbox', { name: /^Comment on/ }).fill('A note of ours.');
    });
    await done(async () => {
      await entry.focus();
      await press('Alt+t');
      await page.getByRole('dialog', { name: 'Add a to-do' }).getByRole('textbox').fill('Ask again');
      await press('Control+Enter');
    });
    await done(() => page.getByRole('button', { name: /^Done: Ask again/ }).click());
    await done(() => page.getByRole('button', { name: /^Remove to-do: Ask again/ }).click());
    await done(async () => {
      await press('Alt+5');
      const finding = page.getByRole('region', { name: 'Errors' }).getByRole('listitem').first();
      await finding.getByRole('button', { name: 'Sign off' }).click();
      await sign('Sign off', 'Sign off');
    });
    await done(() => page.getByRole('button', { name: 'Withdraw' }).first().click());
    await press('Alt+3');
    await done(async () => {
      await entries().getByRole('button', { name: 'Add evidence' }).click();
      const offer = page.getByRole('region', { name: 'Evidence to place' }).getByRole('listitem').last();
      await offer.getByRole('button', { name: 'Place here' }).click();
    });
    await done(async () => {
      const picture = page.getByRole('button', { name: 'Add picture…' }).first();
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), picture.click()]);
      const bytes = Buffer.from(PICTURES[1]?.bytes ?? []);
      await chooser.setFiles({ name: 'quay.png', mimeType: 'image/png', buffer: bytes });
    });
    await done(() => page.getByRole('textbox', { name: 'Caption' }).first().fill('The quay'));
    await done(async () => {
      await entries().locator('.fill-evidence').last().focus();
      await press('Delete');
    });
    await done(async () => {
      await press('Control+h');
      const bar = page.getByRole('search', { name: 'Find in the briefing' });
      await bar.getByRole('textbox', { name: 'Find', exact: true }).fill('cable');
      await bar.getByRole('textbox', { name: 'Replace with' }).fill('wire');
      await bar.getByRole('button', { name: 'Replace all' }).click();
    });
    await press('Escape');
    await done(async () => {
      await press('Control+Shift+h');
      const sheet = page.getByRole('dialog', { name: 'Versions' });
      await sheet.getByRole('button', { name: /Before all/ }).click();
      await sheet.getByRole('button', { name: 'Go back to this version' }).click();
    });

    const changed = await stored();
    expect(changed.fills).toBeDefined();
    expect(labels.size).toBeGreaterThanOrEqual(13);
    await page.locator('#main').focus();
    for (let count = 0; count < 200 && (await undo().getAttribute('aria-disabled')) !== 'true'; count++)
      await press('Control+z');
    expect(await undo().getAttribute('title')).toBe('Nothing to undo');
    expect(await stored()).toEqual(before);
    // And all of it can be done again.
    const redo = page.getByRole('banner').getByRole('button', { name: 'Redo' });
    for (let count = 0; count < 200 && (await redo.getAttribute('aria-disabled')) !== 'true'; count++)
      await press('Control+Shift+z');
    expect(await stored()).toEqual(changed);
  });

  it('said nothing in the console and asked nobody else', () => {
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
