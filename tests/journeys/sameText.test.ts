import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';

const missing = chromiumMissing();

const BODY = `The harbour of Ostrand was closed on Tuesday after a crane fell across the eastern mole and cut the line that feeds its lights.

“We heard a crack like ice in spring, and then the lamps went out,” said Signe Dahl, who keeps the locks. Nobody was hurt, the port office said.

The crane, built in 1974, had been due for an inspection in June. Three ships that were bound for Ostrand were sent on to Fell Bay.

“It will take us nine days to clear the channel,” said Rolf Aune, the chief engineer of the port. He put the damage at 2.4 million crowns.`;

describe.skipIf(missing)('articles that carry the same text', () => {
  let door: BrowserDoor;
  let page: Page;
  beforeAll(async () => {
    door = await openBrowserDoor();
    page = door.page;
  });
  afterAll(() => door?.close());

  const paste = async (title: string, text: string) => {
    await page.keyboard.press('Control+Shift+V');
    const sheet = page.getByRole('dialog', { name: 'Paste article' });
    await sheet.getByRole('textbox', { name: 'Article text' }).fill(`${title}\n\n${text}`);
    await page.keyboard.press('Control+Enter');
    await sheet.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  const reader = () => page.getByRole('region', { name: 'Reader' });
  const list = () => page.getByRole('list', { name: 'List of articles' });

  it('are told in the reader and stand as one in the list', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Paste article' }).waitFor();
    await paste('Crane falls in Ostrand', BODY);
    await paste('Harbour in the dark', BODY.split('\n\n').slice(0, 3).join('\n\n'));
    await reader().getByText('one report, no independent confirmation').waitFor();
    expect(await list().getByRole('listitem').count()).toBe(1);
    await list().getByRole('button', { name: 'Crane falls in Ostrand', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Crane falls in Ostrand' }).waitFor();
  });

  it('tell what a newer version changed, and take over what was decided', async () => {
    await page.keyboard.press('Escape');
    await page.locator('li.evidence-entry').first().focus();
    await page.keyboard.press('a');
    await paste('Crane falls in Ostrand', BODY.replace('nine days', 'twelve days'));
    await reader().getByText('A newer version of').waitFor();
    await reader().getByRole('button', { name: 'What changed' }).focus();
    await page.keyboard.press('Enter');
    await reader()
      .getByText(/pieces of evidence changed/)
      .waitFor();
    expect(await reader().locator('.change-list del').first().innerText()).toContain('nine days');
    expect(await reader().locator('.change-list ins').first().innerText()).toContain('twelve days');
    await page.screenshot({ path: 'tests/.shots/version-light.png' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: 'tests/.shots/version-dark.png' });
    await page.emulateMedia({ colorScheme: 'light' });
    await reader().getByRole('button', { name: 'Take over what was decided' }).click();
    await page.getByText('One decision taken over.').waitFor();
  });

  it('say what they do not say alike, and the words lead to where they stand', async () => {
    await paste('Dark harbour', BODY.replace('2.4 million', '4.2 million').replace('twelve', 'nine'));
    const fold = list().getByText('Same text as');
    await fold.waitFor();
    // The face is the one of which evidence was accepted, not the copy that came last.
    expect(await list().locator('.source-title').innerText()).toBe('Crane falls in Ostrand');
    await expect.poll(() => fold.innerText()).toContain(', but twelve days stands where');
    const line = reader().locator('.copy-differences');
    await line.getByText('stands here where').waitFor();
    expect(await line.innerText()).toContain(
      'But 4.2 million crowns stands here where Crane falls in Ostrand has 2.4 million crowns.',
    );
    await line.getByRole('button', { name: /more difference/ }).focus();
    await page.keyboard.press('Enter');
    expect(await line.getByRole('listitem').first().innerText()).toMatch(/^Here .+, in .+ /);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `tests/.shots/copies-${colorScheme}.png` });
    }
    await line
      .getByRole('button', { name: /^Go to “2\.4 million crowns” in / })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Crane falls in Ostrand' }).waitFor();
    await page.locator('[data-sentence]:focus', { hasText: '2.4 million crowns' }).waitFor();
    await list().getByRole('button', { name: 'Go to “twelve days” in this article' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-sentence]:focus', { hasText: 'twelve days' }).waitFor();
    await page.setViewportSize({ width: 480, height: 800 });
    await reader().locator('.copy-differences').waitFor();
    await page.screenshot({ path: 'tests/.shots/copies-narrow-reader.png' });
    await reader().getByRole('button', { name: 'Back to the articles' }).click();
    await list().getByText('Same text as').waitFor();
    await page.screenshot({ path: 'tests/.shots/copies-narrow.png' });
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});
