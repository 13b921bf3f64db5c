import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Our own writing; the paper, the people and the places are invented. */
const ARTICLE = `Lock at Tarn Mill to stay shut until April

By Ines Halvorsen

12 January 2026

The lock at Tarn Mill will stay closed until 14 April because a gate has cracked, the waterways board said on Monday.

“We would rather lose a season than a gate with a barge in it,” said Bram Oduya, who runs the board. The repair costs 2.3 million crowns.

About 640 barges pass the lock in a normal winter, according to the board.
`;
const ARTICLE_TITLE = 'Lock at Tarn Mill to stay shut until April';
export const QUOTE = 'We would rather lose a season than a gate with a barge in it';
export const BRIEFING_TITLE = 'Waterways, 12 January';
export const SENTENCE = 'Freight moves to the railway until the lock opens again.';

const rooms = (page: Page) => page.getByRole('navigation', { name: 'Rooms' });
const quoteEntry = (page: Page) =>
  page.getByRole('region', { name: 'Evidence in this article' }).getByRole('listitem').filter({ hasText: QUOTE });

/** Paste an article, accept a quote, place it, write a sentence, look at the pages; export is left to the door's own test. */
export async function roadByMouse(page: Page): Promise<void> {
  await page.getByRole('article', { name: 'Media digest' }).getByRole('button', { name: 'Use this template' }).click();
  const sheet = page.getByRole('dialog', { name: 'New briefing' });
  await sheet.getByRole('textbox', { name: 'Title' }).fill(BRIEFING_TITLE);
  await sheet.getByRole('button', { name: 'Create briefing' }).click();

  await page.getByRole('banner').getByRole('button', { name: 'Paste article' }).click();
  const paste = page.getByRole('dialog', { name: 'Paste article' });
  await paste.getByRole('textbox', { name: 'Article text' }).fill(ARTICLE);
  await paste.getByRole('button', { name: 'Capture' }).click();
  await page.getByRole('article', { name: ARTICLE_TITLE }).waitFor();

  await quoteEntry(page).getByRole('button', { name: 'Accept' }).click();
  await quoteEntry(page).getByRole('button', { name: 'Accept' }).waitFor({ state: 'detached' });

  await rooms(page).getByRole('button', { name: 'Briefing', exact: true }).click();
  const slot = page.getByRole('group', { name: 'Entries' });
  await slot.getByRole('button', { name: 'Add evidence' }).click();
  await page
    .getByRole('region', { name: 'Evidence to place' })
    .getByRole('listitem')
    .filter({ hasText: QUOTE })
    .getByRole('button', { name: 'Place here' })
    .click();
  await slot.getByRole('listitem').filter({ hasText: QUOTE }).waitFor();
  await slot.getByText('Word for word in the source.').waitFor();

  const overview = page.getByRole('group', { name: 'Overview' });
  await overview.getByRole('button', { name: 'Write prose' }).click();
  const prose = page.getByRole('textbox', { name: 'Prose: Overview' });
  await prose.click();
  await page.keyboard.type(SENTENCE);

  await rooms(page).getByRole('button', { name: 'Preview', exact: true }).click();
  await pagesAreThere(page);
}

/** What the screen calls the stations of the road; places of the template keep the template's names. */
export const ENGLISH = {
  useTemplate: 'Use this template',
  newBriefing: 'New briefing',
  pasteArticle: 'Paste article',
  evidenceHere: 'Evidence in this article',
  accept: 'Accept',
  addEvidence: 'Add evidence',
  wordForWord: 'Word for word in the source.',
  writeProse: 'Write prose',
  prose: 'Prose: Overview',
  preview: 'Preview',
  pageOne: 'Page 1 of 1',
};

/** The same without a pointer, in any language. */
export async function roadByKeys(page: Page, words = ENGLISH): Promise<void> {
  const press = (key: string) => page.keyboard.press(key);
  await tabTo(page, words.useTemplate);
  await press('Enter');
  await page.getByRole('dialog', { name: words.newBriefing }).waitFor();
  await focusIs(page, (focus) => focus.tag.toLowerCase() === 'input');
  await page.keyboard.type(BRIEFING_TITLE);
  await press('Enter');
  await page.getByRole('group', { name: 'Entries' }).waitFor();

  await press('Control+Shift+V');
  await page.getByRole('dialog', { name: words.pasteArticle }).waitFor();
  await focusIs(page, (focus) => focus.tag.toLowerCase() === 'textarea');
  await page.keyboard.insertText(ARTICLE);
  await press('Control+Enter');
  await page.getByRole('article', { name: ARTICLE_TITLE }).waitFor();

  await tabInto(page, words.evidenceHere, 'li');
  await walkTo(page, QUOTE);
  const entry = page.getByRole('region', { name: words.evidenceHere }).getByRole('listitem').filter({ hasText: QUOTE });
  await press('a');
  await entry.getByRole('button', { name: words.accept }).waitFor({ state: 'detached' });

  await press('Alt+3');
  await page.getByRole('group', { name: 'Entries' }).waitFor();
  await tabInto(page, 'Entries', 'button', words.addEvidence);
  await press('Enter');
  await focusIs(page, (focus) => focus.role === 'searchbox' || focus.type === 'search');
  await page.keyboard.type('barge');
  await press('ArrowDown');
  // The key waits for the answer to what was typed.
  await focusIs(page, (focus) => focus.type !== 'search' && focus.role !== 'searchbox');
  await walkTo(page, QUOTE);
  await press('Enter');
  await page.getByRole('group', { name: 'Entries' }).getByRole('listitem').filter({ hasText: QUOTE }).waitFor();
  await page.getByText(words.wordForWord).waitFor();

  await tabInto(page, 'Overview', 'button', words.writeProse);
  await press('Enter');
  await focusIs(page, (focus) => focus.label === words.prose);
  await page.keyboard.type(SENTENCE);

  await press('Alt+4');
  await pagesAreThere(page, words);
}

/** The page of the briefing, drawn from the PDF's own bytes. */
async function pagesAreThere(page: Page, words = ENGLISH): Promise<void> {
  const region = page.getByRole('region', { name: words.preview });
  await region.getByRole('img', { name: words.pageOne }).waitFor();
  await expect.poll(() => region.getAttribute('aria-busy'), { timeout: 20_000 }).not.toBe('true');
}

interface Focus {
  tag: string;
  role: string;
  type: string;
  label: string;
  text: string;
  /** Names of the named elements around it. */
  within: string[];
}

/** What has the focus, as a person would call it. */
function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ??
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => (id === '' ? '' : (document.getElementById(id)?.textContent ?? '')))
        .join(' ')
        .trim();
    const within: string[] = [];
    for (let up = at?.parentElement; up; up = up.parentElement) within.push(nameOf(up));
    return {
      tag: at?.tagName.toLowerCase() ?? '',
      role: at?.getAttribute('role') ?? '',
      type: at?.getAttribute('type') ?? '',
      label: at ? nameOf(at) : '',
      text: at?.textContent ?? '',
      within: within.filter((name) => name !== ''),
    };
  });
}

async function focusIs(page: Page, fits: (focus: Focus) => boolean): Promise<void> {
  await expect.poll(async () => fits(await focusOf(page)), { timeout: 10_000 }).toBe(true);
}

/** Presses Tab until the focus fits; a journey that cannot get there by keys fails. */
async function tabUntil(page: Page, what: string, fits: (focus: Focus) => boolean): Promise<void> {
  for (let count = 0; count < 120; count++) {
    if (fits(await focusOf(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${what}`);
}

function tabTo(page: Page, name: string): Promise<void> {
  return tabUntil(page, name, (focus) => focus.label === name || focus.text.trim() === name);
}

function tabInto(page: Page, region: string, tag: string, text = ''): Promise<void> {
  return tabUntil(
    page,
    `${tag} in ${region}`,
    (focus) => focus.tag === tag && focus.text.includes(text) && focus.within.some((name) => name.startsWith(region)),
  );
}

/** Presses Down until the entry that has the focus holds the words. */
async function walkTo(page: Page, words: string): Promise<void> {
  for (let count = 0; count < 40; count++) {
    if ((await focusOf(page)).text.includes(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow keys do not reach “${words}”`);
}
