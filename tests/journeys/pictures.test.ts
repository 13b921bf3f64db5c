import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { openDocx } from '../desk/docx/openDocx.ts';
import { exif, jpegWith, png } from '../fixtures/pictures.ts';
import { has, run } from '../tools.ts';
import { axe } from './axe.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();
const SLOW = { timeout: 30_000 };
const ALT = 'A slope of grey from the upper left to the lower right.';

describe.skipIf(missing)('a picture in a briefing', () => {
  let door: BrowserDoor;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-pictures-'));
  const slope = Buffer.from(png({ width: 800, height: 420, type: 0 }));
  beforeAll(async () => {
    door = await openBrowserDoor();
    page = door.page;
    const template = page.getByRole('article', { name: 'Figures brief' });
    await template.getByRole('button', { name: 'Open the example' }).click();
    await slot().getByRole('listitem').first().waitFor();
  });
  afterAll(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const slot = () => page.locator('#slot-sizes-text');
  const pictures = () => slot().locator('.fill-picture');
  const choose = (name: string, mimeType: string, buffer: Buffer, on = slot(), label = 'Add picture…') =>
    on.locator(`input[type=file][aria-label="${label}"]`).setInputFiles({ name, mimeType, buffer });
  const message = (words: string) => page.getByText(words).waitFor();
  const shot = async (name: string) => {
    await page.screenshot({ path: `tests/.shots/${name}-light.png` });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `tests/.shots/${name}-dark.png` });
    await page.emulateMedia({ colorScheme: 'light' });
  };

  it('stands in the example with what is said of it', async () => {
    onTestFailed(() => page.screenshot({ path: 'tests/.shots/failed-pictures.png' }).then(() => {}));
    expect(await pictures().count()).toBe(1);
    const shown = pictures().getByRole('img');
    await shown.waitFor();
    expect(await shown.getAttribute('alt')).toContain('Schematic map');
    expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(320);
  });

  it('is added by file, and says what it lacks until it has it', async () => {
    onTestFailed(() => page.screenshot({ path: 'tests/.shots/failed-add.png' }).then(() => {}));
    await choose('slope.png', 'image/png', slope);
    await message('Added to “What it shows”. Say what it shows.');
    const added = pictures().nth(1);
    await added.getByRole('img', { name: 'Picture without a text yet' }).waitFor();
    await added.getByText('has no text for readers who do not see it.').waitFor();
    await added.getByText('does not say whose it is.').waitFor();
    expect(await added.locator('.flag').allInnerTexts()).toEqual(['needed', 'needed']);
    await added.getByRole('textbox', { name: 'Caption' }).fill('How the water falls');
    await added.getByRole('textbox', { name: 'Alternative text' }).fill(ALT);
    await added.getByRole('textbox', { name: 'Credit' }).fill('Lock office');
    await added.getByRole('textbox', { name: 'Found at (link)' }).fill('lockoffice.example');
    expect(await added.locator('.flag').allInnerTexts()).toEqual(['no address']);
    await added.getByRole('textbox', { name: 'Found at (link)' }).fill('https://lockoffice.example/water');
    await added.getByRole('list', { name: 'Findings' }).waitFor({ state: 'detached' });
    expect(await added.locator('.flag').count()).toBe(0);
    await added.scrollIntoViewIfNeeded();
    expect(await axe(page)).toEqual([]);
    await shot('picture');
  });

  it('comes back when its removal is taken back, bytes and all', async () => {
    await pictures().nth(1).focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => pictures().count(), SLOW).toBe(1);
    await page.keyboard.press('Control+z');
    await expect.poll(() => pictures().count(), SLOW).toBe(2);
    await pictures().nth(1).getByRole('img', { name: ALT }).waitFor();
  });

  it('is replaced by one that was held on its side, shown upright', async () => {
    const held = Buffer.from(jpegWith([exif(6)]));
    await choose('held.jpg', 'image/jpeg', held, pictures().nth(1), 'Replace…');
    await message('Replaced. Look over what is said of it.');
    await pictures().nth(1).getByText('held.jpg · 32 × 48 pixels').waitFor();
    const image = pictures().nth(1).getByRole('img', { name: ALT });
    await expect
      .poll(() => image.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]), SLOW)
      .toEqual([32, 48]);
    await pictures().nth(1).getByText('looks coarse').waitFor();
    await page.keyboard.press('Control+z');
    await pictures().nth(1).getByText('slope.png · 800 × 420 pixels').waitFor();
  });

  it('is refused with one sentence where it is none, or of a kind that is not taken', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    await choose('drawing.svg', 'image/svg+xml', svg);
    await message('drawing.svg: This is an SVG drawing; only PNG and JPEG are taken.');
    await choose('cut.png', 'image/png', slope.subarray(0, slope.length - 20));
    await message('cut.png: This picture cannot be read: it is cut short.');
    expect(await pictures().count()).toBe(2);
  });

  it('is dropped between two others, and pasted into the place with the focus', async () => {
    onTestFailed(() => page.screenshot({ path: 'tests/.shots/failed-drop.png' }).then(() => {}));
    const small = Buffer.from(png({ width: 320, height: 200, type: 2 })).toString('base64');
    const carried = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'dropped.png', { type: 'image/png' }));
      return data;
    }, small);
    const last = await pictures().nth(1).boundingBox();
    const at = { clientX: (last?.x ?? 0) + 40, clientY: (last?.y ?? 0) + 4, dataTransfer: carried };
    await slot().dispatchEvent('dragover', at);
    expect(await slot().getAttribute('class')).toContain('is-over');
    expect(await page.locator('.drop-veil').count()).toBe(0);
    await slot().dispatchEvent('drop', at);
    await expect.poll(() => pictures().count(), SLOW).toBe(3);
    await pictures()
      .nth(1)
      .getByText(/^dropped\.png · /)
      .waitFor();
    await pictures().nth(1).focus();
    await page.evaluate((data) => {
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    }, carried);
    await expect.poll(() => pictures().count(), SLOW).toBe(4);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => pictures().count(), SLOW).toBe(2);
    // A place that takes none says so.
    await page.locator('#slot-course').focus();
    await page.evaluate((data) => {
      const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    }, carried);
    await message('“Course over time” does not take pictures.');
  });

  it('is seen in the preview and in every exported file', async () => {
    onTestFailed(() => page.screenshot({ path: 'tests/.shots/failed-picture-export.png' }).then(() => {}));
    await page.keyboard.press('Alt+4');
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByRole('img', { name: 'Page 2 of 3' }).scrollIntoViewIfNeeded();
    await expect.poll(() => preview.getAttribute('aria-busy'), SLOW).not.toBe('true');
    await page.waitForTimeout(500);
    await page.screenshot({ path: 'tests/.shots/picture-preview.png' });
    await page.keyboard.press('Alt+3');
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Export DOCX and PDF' }).click();
    await expect.poll(() => downloads.length, SLOW).toBe(2);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Export web page (HTML)' }).click();
    await expect.poll(() => downloads.length, SLOW).toBe(3);
    const files = new Map<string, string>();
    for (const one of downloads) files.set(one.suggestedFilename().split('.').pop() ?? '', await one.path());
    const docx = openDocx(readFileSync(files.get('docx') ?? ''));
    expect(docx.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
    expect(docx.text('word/document.xml')).toContain(`descr="${ALT}"`);
    expect(readFileSync(files.get('html') ?? '', 'utf8')).toMatch(
      new RegExp(`<img src="data:image/png;base64,[^"]+" alt="${ALT}"`),
    );
    if (!has('pdfimages')) return;
    const pdf = join(folder, 'a.pdf');
    writeFileSync(pdf, readFileSync(files.get('pdf') ?? ''));
    expect(run('pdfimages', ['-list', pdf])).toMatch(/image\s+800\s+420\s+gray/);
    const said = run('pdftotext', [pdf, '-']).replace(/\s+/g, ' ');
    expect(said).toContain('Figure 5. How the water falls');
    expect(said).toContain('Lock office · lockoffice.example');
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    // The narrow screen puts another frame around the briefing: what was there before goes first.
    await page.waitForTimeout(500);
    await pictures().nth(1).scrollIntoViewIfNeeded();
    await page.screenshot({ path: 'tests/.shots/picture-narrow.png' });
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('said nothing in the console, and asked nobody outside', () => {
    expect(door.troubles).toEqual([]);
    expect(door.strangers).toEqual([]);
  });
});
