import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

/** A page that tries everything: scripts, handlers, beacons, clobbering, links that are none. `beacon` counts whoever falls for it. */
const page = (beacon: string) => `<!doctype html><html><head>
<title><img src=x onerror="globalThis.__pwned=1">Lock shut</title>
<meta name="author" content='"><script>globalThis.__pwned=2</script>'>
<meta property="og:site_name" content="<svg onload=globalThis.__pwned=3>Courier">
<link rel="stylesheet" href="${beacon}/a.css"><style>@import url(${beacon}/b.css); body{background:url(${beacon}/c.png)}</style>
<script>globalThis.__pwned=4;fetch('${beacon}/d')</script></head><body onload="globalThis.__pwned=5"><article>
<h1>Lock at Tarn Mill shut until April</h1>
<p>The lock is shut until April, the <a href="javascript:globalThis.__pwned=6">board</a> said on Monday. <img src="${beacon}/e.png" onerror="globalThis.__pwned=7"></p>
<p>&lt;script&gt;globalThis.__pwned=8&lt;/script&gt; is what a reader typed, and it stays a text of a reader who typed it there.</p>
<p>“We would rather lose a season than a gate,” said Bram Oduya, who runs the board of the waterways in the north.</p>
<form name="getElementById"><input name="children"><iframe src="${beacon}/f"></iframe><object data="${beacon}/g"></object></form>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=globalThis.__pwned=9&gt;"></style></table></mtext></math>
</article></body></html>`;

describe.skipIf(missing)('a page that tries everything', () => {
  let door: BrowserDoor;
  let folder: string;
  let beacon: Server;
  let hits = 0;
  beforeAll(async () => {
    beacon = createServer((_, response) => {
      hits += 1;
      response.end();
    });
    await new Promise<void>((resolve) => beacon.listen(0, '127.0.0.1', resolve));
    folder = mkdtempSync(join(tmpdir(), 'briefwright-hostile-'));
    const { port } = beacon.address() as AddressInfo;
    writeFileSync(join(folder, 'page.html'), page(`http://127.0.0.1:${port}`));
    door = await openBrowserDoor();
  });
  afterAll(async () => {
    await door?.close();
    beacon?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is literal text in list, reader, briefing, preview and after a reload; nothing runs, nothing is fetched', async () => {
    const { page: screen } = door;
    await screen
      .getByRole('article', { name: 'Media digest' })
      .getByRole('button', { name: 'Use this template' })
      .click();
    await screen.getByRole('textbox', { name: 'Title' }).fill('<img src=x onerror="globalThis.__pwned=10">');
    await screen.keyboard.press('Enter');
    await screen.getByRole('group', { name: 'Entries' }).waitFor();
    await screen.keyboard.press('Alt+2');
    const [chooser] = await Promise.all([
      screen.waitForEvent('filechooser'),
      screen.getByRole('button', { name: 'Open files…' }).first().click(),
    ]);
    await chooser.setFiles(join(folder, 'page.html'));
    await screen.getByRole('button', { name: /Lock/ }).first().click();
    const reader = screen.getByRole('region', { name: 'Reader' });
    await reader.getByText('The lock is shut until April').first().waitFor();
    expect(await reader.getByText('<script>globalThis.__pwned=8</script> is what').count()).toBeGreaterThan(0);
    expect(await reader.locator('img, iframe, object, script, a[href^="javascript"]').count()).toBe(0);

    await screen.keyboard.press('Alt+3');
    await screen.getByRole('group', { name: 'Entries' }).getByRole('button', { name: 'Add evidence' }).click();
    const offers = screen.getByRole('region', { name: 'Evidence to place' }).getByRole('listitem');
    await offers.filter({ hasText: 'We would rather lose' }).getByRole('button', { name: 'Place here' }).click();
    await screen.keyboard.press('Alt+4');
    await screen.getByRole('img', { name: /^Page 1 of/ }).waitFor();
    await screen.reload();
    await screen
      .getByRole('button', { name: /onerror/ })
      .first()
      .click();
    await screen.getByRole('group', { name: 'Entries' }).getByText('We would rather lose').first().waitFor();

    expect(await screen.evaluate(() => (globalThis as { __pwned?: number }).__pwned)).toBeUndefined();
    expect((globalThis as { __pwned?: number }).__pwned).toBeUndefined();
    expect(hits).toBe(0);
    expect(door.strangers).toEqual([]);
    expect(door.troubles).toEqual([]);
  });
});
