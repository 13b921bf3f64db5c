import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RequestName, Takes } from '../../desk/bridge.ts';
import { takeWriterLock } from '../../desk/library/writerLock.ts';
import { type Desktop, desktopMissing, startDesktop } from '../electron/startDesktop.ts';

const missing = desktopMissing();
if (missing) process.stdout.write(`skipped: the Electron door (${missing})\n`);

const ARTICLE = `Quarry road to close for resurfacing

By Ines Halvorsen

The road between Tarn Mill and the quarry will be closed for 14 days in March, the county said on Tuesday.

“We chose the weeks with the least traffic,” said Bram Oduya, head of roads. “Lorries will be led over the old bridge.”

The work costs 2.3 million crowns, 400,000 more than was planned in 2024.
`;

/** A question to the desk by the screen's own way. */
function ask<N extends RequestName>(page: Page, name: N, payload: Takes<N>) {
  return page.evaluate(([asked, given]) => window.briefwright?.ask(asked as 'desk.about', given as never), [
    name,
    payload,
  ] as const) as Promise<unknown>;
}

const folder = () => mkdtempSync(join(tmpdir(), 'briefwright-door-'));
const boxes = ({ noted }: Desktop) => noted.flatMap((one) => (one.kind === 'box' ? [one.message] : []));
const openedOutside = ({ noted }: Desktop) => noted.flatMap((one) => (one.kind === 'opened outside' ? [one.url] : []));

describe.skipIf(missing)('the window', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await startDesktop();
  });
  afterAll(() => desktop?.close());

  it('shows the Start screen without an error and without a request to anywhere', async () => {
    await desktop.page.getByRole('heading', { name: 'Briefwright' }).waitFor();
    const start = desktop.page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: 'Start' });
    expect(await start.getAttribute('aria-current')).toBe('page');
    expect(desktop.troubles).toEqual([]);
    expect(desktop.leaks).toEqual([]);
  });

  it('knows that it is the Electron door', async () => {
    expect(await ask(desktop.page, 'desk.about', {})).toMatchObject({ ok: true, value: { door: 'electron' } });
  });

  it('is sandboxed and gets four things of main, none of them Electron’s', async () => {
    expect(await desktop.main.webPreferences(1)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    });
    const seen = await desktop.page.evaluate(() => ({
      keys: Object.keys(window.briefwright ?? {}),
      others: ['require', 'process', 'module', 'ipcRenderer', 'Buffer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ keys: ['ask', 'onMenu', 'tellWords', 'platform'], others: [] });
  });

  it('captures an article pasted into it', async () => {
    const { page } = desktop;
    await page.getByRole('banner').getByRole('button', { name: 'Paste article' }).click();
    const sheet = page.getByRole('dialog', { name: 'Paste article' });
    await sheet.getByRole('textbox', { name: 'Article text' }).fill(ARTICLE);
    await sheet.getByRole('button', { name: 'Capture' }).click();
    await page.getByRole('article', { name: 'Quarry road to close for resurfacing' }).waitFor();
    const listed = await ask(page, 'source.list', { offset: 0, limit: 9 });
    expect(listed).toMatchObject({
      ok: true,
      value: { rows: [{ title: 'Quarry road to close for resurfacing' }], total: 1 },
    });
  });

  it('carries bytes both ways as bytes', async () => {
    const page = '<p>Bytes: é, ☃, \u0000</p>';
    const echoed = await desktop.page.evaluate(async (html) => {
      const bytes = new TextEncoder().encode(html);
      const reply = await window.briefwright?.ask('source.capture', { format: 'html', bytes, fileName: '', url: '' });
      return reply?.ok ? reply.value.source.text : reply;
    }, page);
    expect(echoed).toContain('Bytes: é, ☃');
  });

  it('has its menu in the language of the screen', async () => {
    const { main, page } = desktop;
    await main.clickMenu(['View', 'Deutsch']);
    await page.getByRole('navigation', { name: 'Bereiche' }).waitFor();
    await expect.poll(() => main.menuLabels()).toContain('Datei > Exportieren …');
    const labels = await main.menuLabels();
    expect(labels).toContain('Bearbeiten > Ausschneiden');
    expect(labels.filter((one) => /Copy|Export…|Zoom in|Undo/.test(one))).toEqual([]);
    await main.clickMenu(['Ansicht', 'English']);
    await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
    await expect.poll(() => main.menuLabels()).toContain('File > Export…');
  });

  it('gives the menu’s orders to the screen', async () => {
    const { page, main } = desktop;
    await main.clickMenu(['View', 'Start']);
    await page.getByRole('heading', { name: 'Briefwright' }).waitFor();
    await main.clickMenu(['View', 'Library']);
    await page.locator('[aria-current=page]', { hasText: 'Library' }).waitFor();
    await main.clickMenu(['File', 'Paste article…']);
    await page.getByRole('dialog', { name: 'Paste article' }).waitFor();
    await page.keyboard.press('Escape');
    await main.clickMenu(['Help', 'Keyboard shortcuts']);
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('takes back what was typed in a plain field when its Undo is chosen there', async () => {
    const { page, main } = desktop;
    await main.clickMenu(['View', 'Library']);
    const search = page.getByRole('searchbox', { name: 'Search the library' });
    await search.click();
    await page.keyboard.type('quarry');
    await main.clickMenu(['Edit', 'Undo']);
    // How much one step takes is Chromium's to say.
    await expect.poll(() => search.inputValue()).not.toBe('quarry');
    await main.clickMenu(['Edit', 'Redo']);
    await expect.poll(() => search.inputValue()).toBe('quarry');
    await search.fill('');
  });

  it('shows itself when the program is started a second time', async () => {
    const focused = () => desktop.noted.filter((one) => one.kind === 'focused').length;
    const before = focused();
    await desktop.main.secondInstance();
    expect(focused()).toBe(before + 1);
    await expect(startDesktop({ home: desktop.home })).rejects.toThrow('main ended with 0');
  });
});

describe.skipIf(missing)('the whole way', () => {
  let desktop: Desktop;
  let out: string;
  beforeAll(async () => {
    out = folder();
    desktop = await startDesktop({ saveTo: out });
  });
  afterAll(async () => {
    await desktop?.close();
    rmSync(out, { recursive: true, force: true });
  });

  it('leads from the example by the menu to pages and files, without an error', async () => {
    const { page, main } = desktop;
    const example = page.getByRole('article', { name: 'Media digest' });
    await example.getByRole('button', { name: 'Open the example' }).click();
    const title = page.getByRole('textbox', { name: 'Title' });
    const before = await title.inputValue();
    await title.fill('Another title');
    await title.blur();
    await main.clickMenu(['Edit', 'Undo']);
    await expect.poll(() => title.inputValue()).toBe(before);
    await main.clickMenu(['Edit', 'Redo']);
    await expect.poll(() => title.inputValue()).toBe('Another title');
    await main.clickMenu(['View', 'Preview']);
    await page.getByRole('img', { name: /^Page 1 of / }).waitFor();
    await main.clickMenu(['File', 'Export…']);
    await page.getByRole('menuitem', { name: 'Export DOCX and PDF' }).press('Enter');
    await page.getByText('Exported: ').first().waitFor();
    expect(readdirSync(out).sort()).toEqual(['Another title.docx', 'Another title.pdf']);
    expect(desktop.troubles).toEqual([]);
    expect(desktop.leaks).toEqual([]);
  });

  it('goes on where it was when the page’s process dies', async () => {
    const crashed = desktop.page;
    const session = await crashed.context().newCDPSession(crashed);
    session.send('Page.crash').catch(() => {});
    await expect.poll(() => boxes(desktop)).toEqual(['The screen stopped working.']);
    await expect.poll(() => desktop.page !== crashed).toBe(true);
    await desktop.page.getByText('Another title').first().waitFor();
    expect(await ask(desktop.page, 'briefing.list', {})).toMatchObject({ value: [{ title: 'Another title' }] });
  });
});

describe.skipIf(missing)('the guards', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await startDesktop();
  });
  afterAll(() => desktop?.close());

  it('stay where they are when a page would leave, and hand the link to the browser', async () => {
    const { page } = desktop;
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://elsewhere.example/page';
    });
    await expect.poll(() => openedOutside(desktop)).toContain('https://elsewhere.example/page');
    expect(page.url()).toBe(before);
    await page.getByRole('heading', { name: 'Briefwright' }).waitFor();
    expect(desktop.leaks).toEqual([]);
  });

  it('open no window, whatever the link; outside only http, https and mailto', async () => {
    const { page } = desktop;
    const given = await page.evaluate(() =>
      ['https://elsewhere.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share'].map((address) =>
        window.open(address),
      ),
    );
    expect(given).toEqual([null, null, null, null]);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'mailto:desk@elsewhere.example';
      link.target = '_blank';
      document.body.append(link);
      window.open(link.href);
      link.remove();
    });
    await expect.poll(() => openedOutside(desktop)).toContain('mailto:desk@elsewhere.example');
    expect(openedOutside(desktop).every((url) => /^(https|mailto):/.test(url))).toBe(true);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('open no window for a link with a target of its own', async () => {
    const { page } = desktop;
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://blank.example/';
      link.target = '_blank';
      link.textContent = 'out';
      document.body.append(link);
      link.click();
      link.remove();
    });
    await expect.poll(() => openedOutside(desktop)).toContain('https://blank.example/');
    await expect.poll(() => page.context().pages().length).toBe(1);
    expect(desktop.leaks).toEqual([]);
  });

  it('let nothing be fetched, framed or embedded from outside', async () => {
    const { page } = desktop;
    const fetched = await page.evaluate(async () => {
      for (const tag of ['img', 'iframe', 'script', 'embed'] as const) {
        const element = document.createElement(tag);
        element.setAttribute('src', `https://beacon.example/${tag}`);
        document.body.append(element);
        element.remove();
      }
      return fetch('https://beacon.example/fetch').then(
        () => 'fetched',
        () => 'denied',
      );
    });
    expect(fetched).toBe('denied');
    expect(await desktop.main.mayRequest('https://beacon.example/')).toBe(false);
    expect(await desktop.main.mayRequest('file:///etc/passwd')).toBe(false);
    expect(desktop.leaks).toEqual([]);
  });

  it('grant no permission', async () => {
    const granted = await desktop.page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('denied'),
        ),
      ),
    }));
    expect(granted).toEqual({ notifications: 'denied', place: 'denied' });
    for (const permission of ['media', 'clipboard-read', 'openExternal', 'fileSystem']) {
      expect(await desktop.main.mayHave(1, permission), permission).toEqual({ checked: false, requested: false });
    }
  });

  it('serve the built screen and nothing beside it, under the content policy', async () => {
    const get = (url: string, method = 'GET') => desktop.main.serve({ url, method });
    const index = await get('briefwright://app/');
    expect(index.status).toBe(200);
    expect(index.headers['content-security-policy']).toContain("default-src 'none'");
    expect(index.headers['content-security-policy']).not.toContain('unsafe');
    for (const url of [
      'briefwright://app/../main/main.js',
      'briefwright://app/%2e%2e/main/main.js',
      'briefwright://app/..%2fmain%2fmain.js',
      'briefwright://app/%5c..%5cmain%5cmain.js',
      'briefwright://app//etc/passwd',
      'briefwright://app/%00',
      'briefwright://app/%E0%A4%A',
      'briefwright://app/nothing.js',
    ]) {
      expect((await get(url)).status, url).toBe(404);
    }
    expect((await get('briefwright://other/index.html')).status).toBe(403);
    expect((await get('briefwright://app/index.html', 'POST')).status).toBe(403);
  });

  it('answer no frame but the top one, and no request the desk does not know', async () => {
    const from = (url: string, isTop: boolean, name: unknown) =>
      desktop.main.invoke(1, { url, isTop }, 'briefwright:ask', [name, {}]);
    expect(await from('briefwright://app/index.html', true, 'desk.about')).toMatchObject({ ok: true });
    await expect(from('briefwright://app/index.html', false, 'desk.about')).rejects.toThrow('refused');
    for (const url of [
      'https://elsewhere.example/',
      'briefwright://app.elsewhere.example/',
      'file:///index.html',
      '',
    ]) {
      await expect(from(url, true, 'desk.about'), url).rejects.toThrow('refused');
    }
    for (const name of ['constructor', '__proto__', 'desk.close', 7, null, undefined]) {
      await expect(from('briefwright://app/', true, name), String(name)).rejects.toThrow('refused');
    }
  });

  it('answer no foreign page, even where it got into the window', async () => {
    await desktop.forceTo('https://elsewhere.example/', '<p id="foreign">Foreign</p>');
    await desktop.page.locator('#foreign').waitFor();
    const answer = await desktop.page.evaluate(() =>
      window.briefwright?.ask('source.list', { offset: 0, limit: 9 }).then(
        () => 'answered',
        (error: Error) => error.message,
      ),
    );
    expect(answer).toContain('refused: not the screen of Briefwright');
  });
});

describe.skipIf(missing)('files leave', () => {
  let desktop: Desktop;
  let out: string;
  let briefing: unknown;
  beforeAll(async () => {
    out = folder();
    desktop = await startDesktop({ saveTo: out });
    const reply = (await ask(desktop.page, 'briefing.example', { templateId: 'media-digest' })) as {
      value: { dossier: { briefing: unknown } };
    };
    briefing = reply.value.dossier.briefing;
  });
  afterAll(async () => {
    await desktop?.close();
    rmSync(out, { recursive: true, force: true });
  });

  const exported = () =>
    ask(desktop.page, 'briefing.export', {
      briefing,
      docx: true,
      pdf: true,
      stamp: { at: '2026-11-23T12:00:00Z', by: 'A. Tester' },
    } as Takes<'briefing.export'>) as Promise<{ ok: boolean; value: { delivery: { kind: string; paths: string[] } } }>;

  it('nowhere when the person cancels', async () => {
    desktop.saveTo = null;
    expect((await exported()).value.delivery).toEqual({ kind: 'cancelled' });
    expect(readdirSync(out)).toEqual([]);
    desktop.saveTo = out;
  });

  it('both under one name that was asked for once', async () => {
    desktop.offered.length = 0;
    const { value } = await exported();
    expect(desktop.offered).toHaveLength(1);
    const [docx = '', pdf = ''] = value.delivery.paths;
    expect([docx.endsWith('.docx'), pdf.endsWith('.pdf')]).toEqual([true, true]);
    expect(docx.slice(0, -5)).toBe(pdf.slice(0, -4));
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('over old ones only after a word', async () => {
    const before = boxes(desktop).length;
    const [name = ''] = readdirSync(out).filter((one) => one.endsWith('.pdf'));
    writeFileSync(join(out, name), 'old');
    expect((await exported()).value.delivery.kind).toBe('cancelled');
    expect(readFileSync(join(out, name), 'utf8')).toBe('old');
    expect(boxes(desktop)).toHaveLength(before + 1);
    await desktop.main.answerBoxes(1);
    expect((await exported()).value.delivery.kind).toBe('written');
    expect(readFileSync(join(out, name), 'utf8')).not.toBe('old');
  });

  it('both or none: one that cannot be written takes the other back', async () => {
    for (const name of readdirSync(out)) rmSync(join(out, name), { recursive: true });
    const { value } = await exported();
    const [docx = '', pdf = ''] = value.delivery.paths;
    writeFileSync(docx, 'old');
    rmSync(pdf);
    mkdirSync(pdf);
    await desktop.main.answerBoxes(1);
    expect(await exported()).toMatchObject({ ok: false, code: 'not-writable' });
    expect(readFileSync(docx, 'utf8')).toBe('old');
    expect(readdirSync(out)).toHaveLength(2);
  });
});

describe.skipIf(missing)('the end', () => {
  const homes: string[] = [];
  const home = () => {
    const made = folder();
    homes.push(made);
    return made;
  };
  let desktop: Desktop | null = null;
  afterEach(async () => {
    await desktop?.close();
    desktop = null;
    for (const made of homes.splice(0)) rmSync(made, { recursive: true, force: true });
  });

  it('closes the library: its lock is free and nothing of it is left beside it', async () => {
    const libraryFolder = home();
    desktop = await startDesktop({ libraryFolder });
    const during = takeWriterLock(libraryFolder);
    during.release();
    expect(during.held).toBe(false);
    expect(await desktop.quit()).toBe(0);
    const after = takeWriterLock(libraryFolder);
    after.release();
    expect(after.held).toBe(true);
    expect(readdirSync(libraryFolder).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });

  it('comes by the menu and by the window’s cross alike', async () => {
    desktop = await startDesktop();
    void desktop.main.clickMenu(['File', 'Quit']).catch(() => {});
    expect(await desktop.ended).toBe(0);
    await desktop.close();
    desktop = await startDesktop();
    await desktop.page.close({ runBeforeUnload: true });
    expect(await desktop.ended).toBe(0);
  });

  it('waits for a page that owes a save, and goes by itself once that is done', async () => {
    desktop = await startDesktop();
    const { page } = desktop;
    await page.getByRole('heading', { name: 'Briefwright' }).click();
    await page.evaluate(() =>
      window.addEventListener('beforeunload', (event) => event.preventDefault(), { once: true }),
    );
    expect(await desktop.quit()).toBe(0);
    expect(boxes(desktop)).toEqual([]);
  });

  it('lets the person decide where a page cannot save', async () => {
    desktop = await startDesktop();
    const { page, main } = desktop;
    await page.getByRole('heading', { name: 'Briefwright' }).click();
    await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault()));
    await main.quit();
    await expect.poll(() => boxes(desktop as Desktop), { timeout: 10_000 }).toHaveLength(1);
    expect(await ask(page, 'desk.about', {})).toMatchObject({ ok: true });
    await main.answerBoxes(1);
    expect(await desktop.quit()).toBe(0);
    expect(boxes(desktop)).toHaveLength(2);
  });

  it('remembers where the window stood', async () => {
    const place = home();
    mkdirSync(join(place, 'userData'));
    const frame = { x: 120, y: 90, width: 1010, height: 700, maximized: false };
    writeFileSync(join(place, 'userData', 'window.json'), JSON.stringify(frame));
    desktop = await startDesktop({ home: place });
    expect(await desktop.main.bounds(1)).toEqual({ x: 120, y: 90, width: 1010, height: 700 });
    writeFileSync(join(place, 'userData', 'window.json'), '{"x":');
    await desktop.quit();
    expect(JSON.parse(readFileSync(join(place, 'userData', 'window.json'), 'utf8'))).toEqual(frame);
  });

  it('comes at once, with a sentence, where no library can be', async () => {
    const place = home();
    const file = join(place, 'a file');
    writeFileSync(file, '');
    await expect(startDesktop({ libraryFolder: join(file, 'library') })).rejects.toThrow(
      /main ended with 1 [\s\S]*cannot be made/,
    );
    expect(existsSync(join(file, 'library'))).toBe(false);
  });
});
