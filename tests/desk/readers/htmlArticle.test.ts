import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../desk/readers/readBytes.ts';
import type { Source } from '../../../engine/nouns/source.ts';

const PROSE = 'The gates of the lock stayed shut for the whole of the night, and nobody in the town knew why they did.';

async function pageOf(html: string, url = ''): Promise<Source> {
  return readBytes({ bytes: new TextEncoder().encode(html), format: 'html', fileName: '', url, accessedOn: '' });
}
const shown = (source: Source) =>
  source.blocks.map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${source.text.slice(start, end)}`);

describe('a page’s blocks', () => {
  it('keeps headings, paragraphs, lists, quotations, tables and captions apart', async () => {
    const source =
      await pageOf(`<html lang="en-GB"><body><article><h1>Lock shut</h1><p>${PROSE}</p><h2>What was seen</h2>
      <ul><li>one</li><li>two</li></ul><blockquote><p>Nobody came.</p></blockquote>
      <table><tr><th>Year</th><th>Ships</th></tr><tr><td>2025</td><td>14</td></tr></table>
      <p>${PROSE} It was the <b>second</b> time<br>this year.</p></article></body></html>`);
    expect(shown(source)).toEqual([
      'heading1: Lock shut',
      `paragraph: ${PROSE}`,
      'heading2: What was seen',
      'list-item1: one',
      'list-item1: two',
      'quotation: Nobody came.',
      'table-row: Year | Ships',
      'table-row: 2025 | 14',
      `paragraph: ${PROSE} It was the second time this year.`,
    ]);
    expect(source.language).toBe('en');
  });

  it('never joins the words of two elements', async () => {
    const source = await pageOf(`<div>one</div><div>two</div><p>three</p>four<ul><li>five<li>six</ul><p>${PROSE}</p>`);
    expect(source.text.split(/\s+/).slice(0, 6)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('leaves out navigation, forms and the like around an article', async () => {
    const source =
      await pageOf(`<html><body><nav><a>Home</a></nav><header>Elsmouth daily</header><main><article><h1>Lock shut</h1>${`<p>${PROSE}</p>`.repeat(3)}</article></main>
      <aside>Most read: ten tips</aside><form>Subscribe<button>Go</button></form><footer>Imprint</footer></body></html>`);
    for (const word of ['Home', 'Subscribe', 'Go', 'Imprint']) expect(source.text.split(/\s+/)).not.toContain(word);
    expect(source.text).toContain(PROSE);
  });
});

describe('what a page says about itself', () => {
  it.each<[string, string, Partial<Source>]>([
    [
      'linked data',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A","author":[{"name":"B"},{"name":"C"}],"publisher":{"name":"D"},"datePublished":"2026-01-09T23:30:00-08:00"}]}</script>',
      { title: 'A', byline: 'B, C', publisher: 'D', publishedOn: '2026-01-09' },
    ],
    [
      'OpenGraph',
      '<meta property="og:title" content="A"><meta property="og:site_name" content="D"><meta property="article:published_time" content="2026-01-09"><meta name="author" content="By B">',
      { title: 'A', byline: 'B', publisher: 'D', publishedOn: '2026-01-09' },
    ],
    ['its title, the outlet’s name cut off', '<title>Lock shut – Elsmouth Daily</title>', { title: 'Lock shut' }],
    [
      'its canonical address',
      '<link rel="canonical" href="https://courier.example/a">',
      { url: 'https://courier.example/a', publisher: 'courier.example' },
    ],
    ['no date that does not exist', '<meta name="date" content="2026-99-99">', { publishedOn: '' }],
  ])('%s', async (_name, head, expected) => {
    expect(await pageOf(`<html><head>${head}</head><body><p>${PROSE}</p></body></html>`)).toMatchObject(expected);
  });

  it('lists as guessed only what it does not say', async () => {
    const source = await pageOf(`<html lang="de"><head><title>Lock</title></head><body><p>${PROSE}</p></body></html>`);
    expect(source).toMatchObject({ language: 'de', guessed: [] });
  });

  it('believes the address it was given more than the page', async () => {
    const html = `<html><head><link rel="canonical" href="https://other.example/"></head><body><p>${PROSE}</p></body></html>`;
    expect((await pageOf(html, 'https://courier.example/a')).url).toBe('https://courier.example/a');
  });
});
