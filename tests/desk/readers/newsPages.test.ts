import { describe, expect, it } from 'vitest';
import { BANK, BRIDGE } from './pages/articles.ts';
import { HELD_OUT_PAGES } from './pages/heldOutPages.ts';
import { PAGES, type Page } from './pages/pages.ts';
import { bodyOf, type PageScore, scorePage, sourceOf, wordsOf } from './pages/scorePages.ts';
import { wordF1 } from './pages/wordF1.ts';

const expected = (page: Page) => bodyOf(page.article);
const pageNamed = (name: string) => PAGES.find((page) => page.name === name) as Page;

describe('news pages of many makes', () => {
  it('keeps the articles’ words and what the pages say of them', async () => {
    const scores: PageScore[] = [];
    for (const page of [...PAGES, ...HELD_OUT_PAGES]) scores.push(await scorePage(page));
    const mean = (right: (score: PageScore) => number) =>
      scores.reduce((sum, one) => sum + right(one), 0) / scores.length;
    expect(mean(({ words }) => words)).toBeGreaterThan(0.975);
    expect(mean(({ title }) => Number(title))).toBeGreaterThan(0.99);
    expect(mean(({ byline }) => Number(byline))).toBeGreaterThan(0.95);
    expect(mean(({ day }) => Number(day))).toBeGreaterThan(0.99);
  }, 60_000);

  it('takes the article, not the longer comments below it', async () => {
    expect((await sourceOf(pageNamed('wordpress 2023-11-02'))).text).not.toContain('door of the town hall');
  });

  it.each(['body in linked data alone', 'paywall, body in linked data'])('reads the stated body: %s', async (name) => {
    const page = pageNamed(name);
    expect(wordF1(wordsOf(await sourceOf(page)), expected(page))).toBeGreaterThan(0.98);
  });

  it('names the writers, not the outlet beside them', async () => {
    expect((await sourceOf(pageNamed('paywall, body in linked data'))).byline).toBe(BRIDGE.authors[0]);
  });

  it('cuts the outlet’s name off the title that is shared', async () => {
    expect((await sourceOf(pageNamed('divs only 2023-11-02'))).title).toBe(BANK.title);
  });

  it('takes no address for a name', async () => {
    const html = `<meta property="article:author" content="https://www.facebook.com/ledger"><p class="byline">By Ada Reed</p><p>${BANK.body[0]}</p>`;
    expect((await sourceOf({ html: `<html><body>${html}</body></html>` })).byline).toBe('Ada Reed');
  });
});
