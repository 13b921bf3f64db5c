import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

/** The desk where a briefing is drafted, without a pointer. Each journey leaves the example's briefing open. */
const missing = chromiumMissing();

describe.skipIf(missing).each([
  ['light', { dark: false, width: 1440 }],
  ['dark', { dark: true, width: 1440 }],
  ['narrow', { dark: false, width: 320, height: 720 }],
] as const)('drafting, %s', (name, wishes) => {
  let door: BrowserDoor;
  let page: Page;
  const press = (key: string) => page.keyboard.press(key);
  const type = (words: string) => page.keyboard.type(words);
  const shot = (what: string) => page.screenshot({ path: `.tmp/${what}-${name}.png` });
  /** Axe finds nothing and nothing stands beside the window. */
  const isSound = async () => {
    expect(await axe(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  };
  const palette = async (words: string) => {
    await press('Control+k');
    await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
    await type(words);
  };

  beforeAll(async () => {
    door = await openBrowserDoor(wishes);
    page = door.page;
    await page.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Open the example' }).click();
    await page.getByText('Word for word in the source.').first().waitFor();
  });
  afterAll(() => door?.close());
  const shotOnFailure = () =>
    onTestFailed(async () => {
      await shot('failed');
    });

  it('does what is typed into the palette', async () => {
    shotOnFailure();
    await press('Control+k');
    const sheet = page.getByRole('dialog', { name: 'Command palette' });
    await sheet.getByRole('option', { name: /Export/ }).waitFor();
    await isSound();
    await shot('palette');
    await type('chec');
    await press('Enter');
    await page.getByRole('region', { name: 'Checks' }).waitFor();
    await palette('watch');
    await sheet.getByRole('option').first().waitFor();
    await press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^(slot|section)-watch/);
    // What was chosen last stands first.
    await press('Control+k');
    await expect.poll(() => sheet.getByRole('option').first().textContent()).toMatch(/watch/i);
    await shot('recent');
    await press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  it('lists every key', async () => {
    shotOnFailure();
    await press('Alt+1');
    await press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.getByText('Find and replace').waitFor();
    await isSound();
    await shot('shortcuts');
    await press('Escape');
    await press('Alt+3');
  });

  it('opens a briefing by its title', async () => {
    shotOnFailure();
    await press('Alt+1');
    await press('Control+o');
    const sheet = page.getByRole('dialog', { name: 'Open briefing' });
    await sheet.getByRole('option').first().waitFor();
    await press('Enter');
    await page.getByRole('group', { name: 'Entries' }).waitFor();
  });

  it.skipIf(name === 'narrow')('remembers the widths of the panes, moved by keys', async () => {
    shotOnFailure();
    await press('Alt+3');
    const line = page.getByRole('separator', { name: 'Width of the evidence' });
    const at = async () => Math.round((await line.boundingBox())?.x ?? 0);
    const first = await at();
    await line.focus();
    for (let count = 0; count < 3; count++) await press('ArrowLeft');
    await expect.poll(at).toBeLessThan(first - 20);
    const moved = await at();
    await press('Alt+1');
    await press('Alt+3');
    await expect.poll(at).toBe(moved);
    await line.dblclick();
    await expect.poll(at).toBe(first);
    await press('Alt+1');
    await press('Alt+3');
    await expect.poll(at).toBe(first);
  });

  it('takes other colours and a larger text, and remembers them', async () => {
    shotOnFailure();
    await press('Alt+3');
    const root = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
    await palette('high contrast');
    await press('Enter');
    await expect.poll(root).toMatchObject({ look: 'contrast', contrast: 'more' });
    await isSound();
    await shot('contrast');
    for (let count = 0; count < 3; count++) {
      await palette('larger');
      await press('Enter');
    }
    await expect.poll(root).toMatchObject({ text: '150' });
    await isSound();
    await shot('large');
    await press('Control+k');
    await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
    await isSound();
    await shot('large-palette');
    await press('Escape');
    await page.reload();
    await expect.poll(root).toMatchObject({ look: 'contrast', text: '150' });
    await palette('100 %');
    await press('Enter');
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('menuitem', { name: 'Colours as the system' }).waitFor();
    await shot('appearance');
    await page.getByRole('menuitem', { name: 'Colours as the system' }).press('Enter');
    await expect.poll(root).toMatchObject({ look: 'system', text: '100', contrast: 'usual' });
    await press('Control+o');
    await page.getByRole('dialog', { name: 'Open briefing' }).getByRole('option').first().waitFor();
    await press('Enter');
    await page.getByRole('group', { name: 'Entries' }).waitFor();
  });

  it('calls the window after the document, marked while it is not saved', async () => {
    const title = page.getByRole('textbox', { name: 'Title' });
    const before = await title.inputValue();
    const seen = page.waitForFunction(() => document.title.startsWith('• Named anew'));
    await title.fill('Named anew');
    await seen;
    await expect.poll(() => page.title(), { timeout: 15_000 }).toBe('Named anew — Briefwright');
    await press('Control+z');
    await expect.poll(() => page.title(), { timeout: 15_000 }).toBe(`${before} — Briefwright`);
  });

  it('finds words, leaves quotations alone, and takes all replacing back at once', async () => {
    shotOnFailure();
    await press('Alt+3');
    await press('Control+f');
    const bar = page.getByRole('search', { name: 'Find in the briefing' });
    await bar.getByRole('textbox', { name: 'Find' }).waitFor();
    await type('cable');
    const status = bar.getByRole('status');
    await expect
      .poll(() => status.textContent())
      .toMatch(/^1 of \d+ · \d+ more in quotations, which stay as they are$/);
    const [, hits = '0', locked = '0'] = /of (\d+) · (\d+)/.exec((await status.textContent()) ?? '') ?? [];
    const marked = (mark: string) => page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, mark);
    await press('Enter');
    await expect.poll(() => status.textContent()).toMatch(/^2 of /);
    expect(await marked('found-now')).toBe(1);
    expect(await marked('found-locked')).toBe(Number(locked));
    await isSound();
    await press('F3');
    await press('Shift+F3');
    await expect.poll(() => status.textContent()).toMatch(/^2 of /);
    await press('Control+h');
    await bar.getByRole('textbox', { name: 'Replace with' }).fill('wire');
    await isSound();
    await shot('find');
    const words = () => page.locator('.briefing-page').innerText();
    const before = await words();
    await bar.getByRole('button', { name: 'Replace all' }).press('Enter');
    await expect
      .poll(() => status.textContent())
      .toBe(`None in your own words · ${locked} in quotations, which stay as they are`);
    await page.getByText(`Replaced ${hits} times.`).waitFor();
    await press('Control+z');
    await expect.poll(() => status.textContent()).toMatch(new RegExp(`of ${hits} · ${locked} more`));
    await bar.getByRole('textbox', { name: 'Replace with' }).press('Enter');
    await expect.poll(() => status.textContent()).toMatch(new RegExp(`of ${Number(hits) - 1} · ${locked} more`));
    await press('Control+z');
    await expect.poll(words).toBe(before);
    await press('Escape');
    await bar.waitFor({ state: 'detached' });
    expect(await marked('found')).toBe(0);
  });

  it('begins prose with the focus in it, and links words by keys', async () => {
    shotOnFailure();
    await press('Alt+3');
    const overview = page.getByRole('group', { name: 'Overview' });
    await overview.getByRole('button', { name: 'Write prose' }).press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Prose: Overview');
    await type('See the notice');
    await press('Control+Shift+ArrowLeft');
    await press('Control+Shift+k');
    await overview.getByRole('textbox', { name: 'Address of the link' }).waitFor();
    await type('https://port.example/notice');
    await press('Enter');
    await overview.locator('.prose a', { hasText: 'notice' }).waitFor();
    for (let count = 0; count < 3; count++) await press('Control+z');
    await expect.poll(() => overview.locator('.fill').count()).toBe(1);
  });

  it('writes a to-do beside an entry, ticks it, and takes both back', async () => {
    shotOnFailure();
    await press('Alt+3');
    const entry = page.getByRole('group', { name: 'Entries' }).locator('.fill').first();
    await entry.focus();
    await press('Alt+t');
    const sheet = page.getByRole('dialog', { name: 'Add a to-do' });
    await sheet.getByRole('textbox', { name: 'To do' }).waitFor();
    await type('Ask the harbour master for his log');
    await isSound();
    await press('Control+Enter');
    const note = entry.getByRole('listitem').filter({ hasText: 'Ask the harbour master' });
    await note.waitFor();
    const counts = page.locator('.counts-line');
    await counts.getByRole('button', { name: '1 open to-do' }).waitFor();
    await isSound();
    await note.scrollIntoViewIfNeeded();
    await shot('todo');
    await counts.getByRole('button', { name: '1 open to-do' }).press('Enter');
    const remarks = page.getByRole('region', { name: 'Remarks' });
    await remarks.getByText('To do under “Entries”: Ask the harbour master for his log').waitFor();
    await isSound();
    await remarks
      .getByRole('listitem')
      .filter({ hasText: 'harbour master for' })
      .getByRole('button', { name: 'Go to' })
      .press('Enter');
    await note.getByRole('button', { name: /^Done/ }).press('Enter');
    await counts.getByRole('button', { name: /to-do/ }).waitFor({ state: 'detached' });
    await press('Control+z');
    await counts.getByRole('button', { name: '1 open to-do' }).waitFor();
    await press('Control+z');
    await note.waitFor({ state: 'detached' });
  });

  it('goes from an entry to its place in the article', async () => {
    shotOnFailure();
    await press('Alt+3');
    await page.getByRole('group', { name: 'Entries' }).locator('.fill').first().focus();
    await press('Alt+o');
    await page.getByRole('region', { name: 'Reader' }).waitFor();
    await press('Alt+3');
  });

  it.skipIf(name === 'dark')('stands in the system’s own colours and without motion', async () => {
    shotOnFailure();
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await press('Control+f');
    await type('cable');
    await isSound();
    await shot('forced');
    await press('Escape');
    await press('Control+k');
    await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
    await isSound();
    await press('Escape');
    await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  });

  it('keeps versions, shows what changed, goes back to one and takes that back', async () => {
    shotOnFailure();
    const title = page.getByRole('textbox', { name: 'Title' });
    const before = await title.inputValue();
    await press('Control+Shift+s');
    await page.getByRole('dialog', { name: 'Keep a version' }).getByRole('textbox', { name: 'Name' }).waitFor();
    await type('Before the editor');
    await press('Enter');
    await page.getByText('Kept as “Before the editor”.').waitFor();
    await title.fill(`${before}, corrected`);
    const prose = page.getByRole('group', { name: 'Overview' }).getByRole('textbox').first();
    // An editor is made when its place comes into sight.
    await page.getByRole('group', { name: 'Overview' }).scrollIntoViewIfNeeded();
    await prose.focus();
    await press('Control+End');
    await type(' Two more words.');
    await press('Control+Shift+h');
    const sheet = page.getByRole('dialog', { name: 'Versions' });
    await sheet.getByRole('button', { name: /Before the editor/ }).waitFor();
    const changes = sheet.getByRole('region', { name: 'What has changed since' });
    await changes
      .getByText('5 words added, 0 taken out.')
      .or(changes.getByText('4 words added, 0 taken out.'))
      .waitFor();
    await expect.poll(() => changes.locator('ins').allTextContents()).toEqual([', corrected', ' Two more words.']);
    await isSound();
    await shot('versions');
    await sheet.getByRole('button', { name: 'Go back to this version' }).press('Enter');
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => title.inputValue()).toBe(before);
    await press('Control+z');
    await expect.poll(() => title.inputValue()).toBe(`${before}, corrected`);
    await press('Control+z');
    await press('Control+z');
    await expect.poll(() => title.inputValue()).toBe(before);
    await press('Control+e');
    await page.getByRole('menuitem', { name: 'Export DOCX and PDF' }).waitFor();
    await press('Enter');
    await page.getByText(/^Exported: /).waitFor();
    await press('Control+Shift+h');
    await sheet.getByRole('button', { name: /^On export/ }).waitFor();
    await press('Escape');
  });

  it('pastes from Word as words, and offers a passage of a stored article as an excerpt', async () => {
    shotOnFailure();
    await press('Alt+3');
    const paste = (html: string, text: string) =>
      page.evaluate(
        ([rich, plain]) => {
          const data = new DataTransfer();
          data.setData('text/html', rich ?? '');
          data.setData('text/plain', plain ?? '');
          const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(event);
        },
        [html, text],
      );
    const overview = page.getByRole('group', { name: 'Overview' });
    await overview.scrollIntoViewIfNeeded();
    await overview.getByRole('textbox').first().focus();
    await press('Control+End');
    await press('Enter');
    const said =
      'A subsea cable under the Varra strait was severed in the early hours of Thursday, leaving the port of Elsmouth';
    const word = `<p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp; </span><del>Draft </del>${said}<o:p></o:p></p>`;
    await paste(`<html><body><!--StartFragment-->${word}<!--EndFragment--></body></html>`, said);
    await overview.getByText(said).waitFor();
    expect(await overview.getByText('Draft').count()).toBe(0);
    const offer = overview.locator('.passage-offer');
    await offer.getByText('As an excerpt they keep their source.').waitFor();
    await isSound();
    await offer.scrollIntoViewIfNeeded();
    await shot('passage');
    await offer.getByRole('button', { name: 'Place as an excerpt' }).press('Enter');
    await overview.locator('.prose-evidence, .fill-words').filter({ hasText: said }).waitFor();
    await offer.waitFor({ state: 'detached' });
    for (let count = 0; count < 4; count++) await press('Control+z');
    await expect.poll(() => overview.getByText(said).count()).toBe(0);
  });

  it('compares with another briefing, goes to what is missing, and leaves it empty with a reason', async () => {
    shotOnFailure();
    await press('Alt+1');
    const memo = page.getByRole('article', { name: 'Policy memo' });
    await memo.getByRole('button', { name: 'Use this template' }).press('Enter');
    await page.getByRole('dialog', { name: 'New briefing' }).waitFor();
    await type('Quay wall');
    await press('Enter');
    await page.getByRole('button', { name: /to fill$/ }).waitFor();
    await palette('compare');
    await press('Enter');
    const compare = page.getByRole('dialog', { name: 'Compare with' });
    await compare.getByRole('button').nth(1).waitFor();
    await isSound();
    await compare.getByRole('button', { name: /Varra strait/ }).press('Enter');
    await page
      .getByRole('dialog', { name: /^Compared with/ })
      .getByText('taken out')
      .first()
      .waitFor();
    await isSound();
    await shot('compare');
    await press('Escape');
    const missing = async () => (await page.getByRole('button', { name: /to fill$/ }).textContent()) ?? '';
    const first = await missing();
    await press('F8');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^(slot|variable)-/);
    await page.getByRole('button', { name: 'Leave empty…' }).first().press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Leave empty' });
    await sheet.getByRole('textbox', { name: 'Reason' }).fill('The minister knows the background.');
    const name = sheet.getByRole('textbox', { name: 'Your name' });
    if ((await name.count()) > 0) await name.fill('T. Ester');
    await sheet.getByRole('button', { name: 'Leave empty' }).press('Enter');
    await page.getByText('Left empty: “The minister knows the background.”').waitFor();
    await expect.poll(missing).not.toBe(first);
    await isSound();
    await shot('missing');
  });

  it('pins a briefing, which then stands first', async () => {
    shotOnFailure();
    await press('Alt+1');
    const list = page.getByRole('list', { name: 'Recent briefings' });
    await list.getByRole('button', { name: /^More for Varra/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Pin', exact: true }).press('Enter');
    const pinned = page.getByRole('list', { name: 'Pinned and recent briefings' });
    await expect.poll(() => pinned.getByRole('listitem').first().textContent()).toMatch(/Varra/);
    await isSound();
    await shot('pinned');
  });

  it('said nothing in the console and asked nobody else', () => {
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
