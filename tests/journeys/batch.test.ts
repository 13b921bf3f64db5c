import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumMissing } from '../chromiumHere.ts';
import { type BrowserDoor, openBrowserDoor } from './openBrowserDoor.ts';
import { shotOf } from './shotOf.ts';

const missing = chromiumMissing();
const text = (at: number) =>
  `Lock ${at} shut\n\nThe lock at Mill ${at} is shut until April, the board said on Monday. It costs ${at + 2} million euros.\n`;

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const file = (name: string, body: string): Given => ({ name, mimeType: '', buffer: Buffer.from(body) });

/** Two hundred files: 197 are articles of their own, one is another's twin, one is broken, one is empty. */
function twoHundred(series: number): Given[] {
  const article = (at: number) => {
    const words = text(series * 1000 + at);
    return at % 5 ? file(`a${at}.txt`, words) : file(`a${at}.html`, `<article><p>${words}</p></article>`);
  };
  const articles = Array.from({ length: 195 }, (_, at) => article(at));
  const same = [file('same.txt', text(series * 1000 + 500)), file('same.txt', text(series * 1000 + 501))];
  return [
    ...articles,
    ...same,
    file('twin.txt', text(series * 1000 + 1)),
    file('broken.pdf', '%PDF-1.4\nno more'),
    file('empty.txt', ''),
  ];
}

describe.skipIf(missing)('two hundred files', () => {
  let door: BrowserDoor;
  beforeAll(async () => {
    door = await openBrowserDoor();
    await door.page.keyboard.press('Alt+2');
  });
  afterAll(() => door?.close());
  const list = () => door.page.getByRole('region', { name: 'Files' });
  const give = (files: Given[]) => door.page.locator('input[type=file]').setInputFiles(files);

  it('are stopped halfway and keep what was done', async () => {
    await give(twoHundred(1));
    await list()
      .getByText(/^Reading \d+ of 200: /)
      .waitFor();
    await list().getByRole('button', { name: 'Stop' }).click();
    await list()
      .getByRole('button', { name: /^Read the other/ })
      .waitFor();
    const words = await list().getByRole('heading').innerText();
    // Stopped before the first was done, none is captured.
    const [, done = 0, left] = /^(?:(\d+) captured, )?(\d+) not read$/.exec(words) ?? [];
    expect(Number(done) + Number(left)).toBe(200);
    expect(await list().getByRole('listitem').count()).toBe(Number(done));
    await list().getByRole('button', { name: 'Close the list of files' }).click();
    await list().waitFor({ state: 'detached' });
  });

  it('are counted right, with their troubles', async () => {
    await give(twoHundred(2));
    await list().getByRole('progressbar').waitFor();
    await list().getByRole('button', { name: 'Close the list of files' }).waitFor({ timeout: 120_000 });
    expect(await list().getByRole('heading').innerText()).toBe('197 captured, 1 known before, 2 refused');
    expect(await list().getByRole('listitem').filter({ hasText: 'same.txt' }).count()).toBe(2);
    await door.page.screenshot({ path: 'tests/.shots/batch-light.png' });
    await list().getByRole('checkbox', { name: 'Only trouble' }).check();
    expect(await list().getByRole('listitem').count()).toBe(2);
    await list().getByRole('button', { name: 'Retry broken.pdf' }).click();
    await list().getByRole('button', { name: 'Close the list of files' }).click();
    expect(door.troubles).toEqual([]);
  });

  it('and damaged .briefing files have one list of troubles', async () => {
    const some = [file('new.txt', text(9001)), file('torn.briefing', 'PK no more'), file('void.briefing', '')];
    await give([...some, file('empty.txt', '')]);
    await list().getByText('1 captured, 3 refused').waitFor();
    await list().getByRole('checkbox', { name: 'Only trouble' }).check();
    const rows = await list().getByRole('listitem').allInnerTexts();
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['torn.briefing', 'void.briefing', 'empty.txt']);
    expect(rows[1]).toContain('This .briefing file is empty.');
    await shotOf(door.page, 'batch-troubles');
    await door.page.setViewportSize({ width: 360, height: 760 });
    await door.page.getByRole('button', { name: 'Back to the articles' }).click();
    await shotOf(door.page, 'batch-troubles-narrow');
    await list().getByRole('button', { name: 'Retry torn.briefing' }).focus();
    await door.page.keyboard.press('Enter');
    await list().getByText('1 captured, 3 refused').waitFor();
    expect(door.troubles).toEqual([]);
  });
});
