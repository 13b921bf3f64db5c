import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestName, Takes } from '../../desk/bridge.ts';
import { type Desktop, desktopMissing, startDesktop } from '../electron/startDesktop.ts';
import { packHere, packMissing } from '../packaging/packedHere.ts';
import { expectExported } from './exportedFiles.ts';
import { BRIEFING_TITLE, roadByMouse } from './road.ts';

const missing = desktopMissing() || packMissing();
if (missing) process.stdout.write(`skipped: the packaged program (${missing})\n`);

const ask = <N extends RequestName>(page: Page, name: N, payload: Takes<N>) =>
  page.evaluate(([asked, given]) => window.briefwright?.ask(asked as 'desk.about', given as never), [
    name,
    payload,
  ] as const) as Promise<unknown>;

/** The program exactly as it is packed, unpacked where no other package can be found; through the stand-in for Electron. */
describe.skipIf(missing)('the packaged program', () => {
  let output: string;
  let program: string;
  let saveTo: string;
  let desktop: Desktop;
  beforeAll(async () => {
    output = packHere();
    program = mkdtempSync(join(tmpdir(), 'briefwright-unpacked-'));
    extractAll(join(output, 'linux-unpacked', 'resources', 'app.asar'), program);
    saveTo = mkdtempSync(join(tmpdir(), 'briefwright-packaged-'));
    desktop = await startDesktop({ saveTo, program });
  }, 300_000);
  afterAll(async () => {
    await desktop?.close();
    for (const folder of [output, program, saveTo]) rmSync(folder, { recursive: true, force: true });
  });

  it('goes the whole road and exports', async () => {
    const { page } = desktop;
    await roadByMouse(page);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Export DOCX and PDF' }).click();
    await expect.poll(() => files().length, { timeout: 30_000 }).toBe(2);
    const bytes = (ending: string) =>
      new Uint8Array(readFileSync(join(saveTo, files().find((one) => one.endsWith(ending)) ?? '')));
    await expectExported(bytes('.docx'), bytes('.pdf'));
    expect(desktop.troubles).toEqual([]);
    expect(desktop.leaks).toEqual([]);
  });

  it('has its fonts, though each is packed once', async () => {
    const loaded = await desktop.page.evaluate(async () => {
      await document.fonts.load('600 16px "Source Serif 4"');
      await document.fonts.load('16px "Source Sans 3"');
      return [...document.fonts]
        .filter((font) => font.status === 'loaded')
        .map((font) => font.family.replaceAll('"', ''));
    });
    expect(loaded).toEqual(expect.arrayContaining(['Source Serif 4', 'Source Sans 3']));
  });

  it('reads the PDF, the Word file and the page that it is given, without the packages that are left out', async () => {
    const pdf = new Uint8Array(readFileSync(join(saveTo, files().find((one) => one.endsWith('.pdf')) ?? '')));
    const docx = new Uint8Array(readFileSync(join(saveTo, files().find((one) => one.endsWith('.docx')) ?? '')));
    const html = new TextEncoder().encode(
      `<html><head><title>Ferry back</title></head><body><article><h1>Ferry back</h1>${'<p>The ferry crosses again from Monday, the harbour office said; it takes 40 cars and 200 people.</p>'.repeat(4)}</article></body></html>`,
    );
    for (const [format, bytes] of [
      ['pdf', pdf],
      ['docx', docx],
      ['html', html],
    ] as const) {
      const reply = await ask(desktop.page, 'source.capture', { format, bytes, fileName: `some.${format}`, url: '' });
      expect(reply, format).toMatchObject({ ok: true });
    }
  });

  it('says which version it is and what it is made of', async () => {
    const about = (await ask(desktop.page, 'desk.about', {})) as { value: { stamp: string } };
    expect(about.value.stamp).toMatch(/^\d+\.\d+\.\d+ \([0-9a-f]{10}\+?, \d{4}-\d{2}-\d{2}\)$/);
    const licences = (await ask(desktop.page, 'desk.licences', {})) as { value: { name: string }[] };
    expect(licences.value.map(({ name }) => name)).toEqual(expect.arrayContaining(['electron', 'pdfkit', 'react']));
  });

  it('opens the .briefing that is double-clicked: while it runs, from another folder, and at its start', async () => {
    const { page, main } = desktop;
    await page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Start' }).click();
    const listed = (await ask(page, 'briefing.list', {})) as { value: { id: string }[] };
    await ask(page, 'briefing.pack', { id: listed.value[0]?.id ?? '' });
    const file = join(saveTo, files().find((one) => one.endsWith('.briefing')) ?? '');

    // The very state that is in the library: shown, not doubled.
    await main.openFile(file);
    await shown(page);
    expect(((await ask(page, 'briefing.list', {})) as { value: unknown[] }).value).toHaveLength(1);

    writeFileSync(join(saveTo, 'broken.briefing'), 'no zip');
    await main.secondInstance(['briefwright', 'broken.briefing'], saveTo);
    await page.getByText('“broken.briefing” was not opened.', { exact: false }).waitFor();

    const other = await startDesktop({ program, args: [file] });
    try {
      await shown(other.page);
      expect(other.troubles).toEqual([]);
    } finally {
      await other.close();
    }
  });

  const shown = async (page: Page) => {
    await page.locator('[aria-current=page]', { hasText: 'Briefing' }).waitFor();
    await expect.poll(() => page.title()).toContain(BRIEFING_TITLE);
  };
  const files = () => readdirSync(saveTo).filter((name) => !name.startsWith('.'));
});
