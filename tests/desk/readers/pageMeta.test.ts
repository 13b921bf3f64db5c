import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Our own story on pages built as publishers build theirs. */
const TITLE = 'Night ferry turns back after engine fault';
const BODY = [
  'The night ferry from Osk to Lundhavn turned back on Tuesday after one of its two engines failed, the company said, leaving 212 passengers on the quay.',
  '“We were never in danger,” said Ida Lohne, the captain. The ship reached the harbour at four in the morning with the help of a tug.',
  'The fault was found in a fuel pump that had been replaced in the spring. The company expects the ferry to sail again by the weekend.',
  'The maritime authority said that it would look at the log of the ship and at the work of the yard that had done the repair.',
]
  .map((words) => `<p>${words}</p>`)
  .join('\n');

interface Make {
  head?: string;
  /** Before the body, with the title. */
  top?: string;
  body?: string;
  foot?: string;
  lang?: string;
  url?: string;
}
const h1 = `<h1>${TITLE}</h1>`;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = ({ head = '', top = h1, body = BODY, foot = '', lang = 'en' }: Make) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${TITLE} - The Lundhavn Mail</title>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${top}${body}${foot}<footer>© 2024 The Lundhavn Mail. All rights reserved. 1 January 2025</footer></body></html>`;

async function meta(make: Make) {
  const { title, byline, publishedOn, publishedFrom, publisher } = await read(page(make), {
    format: 'html',
    url: make.url ?? '',
    accessedOn: '2026-11-01',
  });
  return { title, byline, publishedOn, publishedFrom, publisher };
}

describe('who wrote an article', () => {
  it.each<[string, Make, string]>([
    [
      'linked data, one writer',
      { head: ld({ '@type': 'NewsArticle', headline: TITLE, author: { '@type': 'Person', name: 'Mara Voss' } }) },
      'Mara Voss',
    ],
    [
      'linked data, a list of names',
      { head: ld({ '@type': ['NewsArticle'], headline: TITLE, author: ['Mara Voss', 'Tom Brandt'] }) },
      'Mara Voss, Tom Brandt',
    ],
    [
      'linked data in a graph, by reference',
      {
        head: ld({
          '@graph': [
            { '@type': 'Article', headline: TITLE, author: { '@id': '#mv' } },
            { '@type': 'Person', '@id': '#mv', name: 'Mara Voss' },
          ],
        }),
      },
      'Mara Voss',
    ],
    [
      'linked data with a line feed in a string',
      {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","description":"One\nTwo","author":{"@type":"Person","name":"Mara Voss"},}</script>`,
      },
      'Mara Voss',
    ],
    [
      'linked data that names the outlet, a byline that names the writer',
      {
        head: ld({
          '@type': 'NewsArticle',
          headline: TITLE,
          author: { '@type': 'Organization', name: 'The Lundhavn Mail' },
          publisher: { name: 'The Lundhavn Mail' },
        }),
        top: `${h1}<div class="ArticleHeader__byline">By <a href="/authors/mara-voss">Mara Voss</a>, Transport Correspondent</div>`,
      },
      'Mara Voss',
    ],
    ['meta author', { head: '<meta name="author" content="Mara Voss">' }, 'Mara Voss'],
    ['meta author in another case', { head: '<meta name="Author" content="By MARA VOSS">' }, 'Mara Voss'],
    [
      'an address for an author',
      {
        head: '<meta property="article:author" content="https://www.facebook.com/lundhavnmail">',
        top: `${h1}<p class="byline">By Mara Voss and Tom Brandt</p>`,
      },
      'Mara Voss, Tom Brandt',
    ],
    [
      'a byline with a role, a place and a time',
      {
        top: `${h1}<div class="byline">By <span>Mara Voss</span> | Staff Writer<br>Published 7:02 a.m. May 14, 2024</div>`,
      },
      'Mara Voss',
    ],
    [
      'two links',
      {
        top: `${h1}<div class="byline__names">By <a href="/people/mara-voss">Mara Voss</a> and <a href="/people/tom-brandt">Tom Brandt</a></div>`,
      },
      'Mara Voss, Tom Brandt',
    ],
    ['rel=author', { top: `${h1}<span>by <a rel="author" href="/x">Mara Voss</a></span>` }, 'Mara Voss'],
    [
      'microdata',
      { top: `${h1}<span itemprop="author" itemscope><span itemprop="name">Mara Voss</span></span>` },
      'Mara Voss',
    ],
    ['a plain line', { top: `${h1}<p>By Mara Voss</p>` }, 'Mara Voss'],
    ['a plain line with agency', { top: `${h1}<p>By Mara Voss, Associated Press</p>` }, 'Mara Voss'],
    ['in capitals', { top: `${h1}<p>BY MARA VOSS AND TOM BRANDT</p>` }, 'Mara Voss, Tom Brandt'],
    [
      'with an e-mail address',
      { top: `${h1}<p class="author">Mara Voss <a href="mailto:x">mara.voss@mail.example</a></p>` },
      'Mara Voss',
    ],
    ['with a handle', { top: `${h1}<p class="author-name">Mara Voss @maravoss</p>` }, 'Mara Voss'],
    [
      'a name with particles and marks',
      { top: `${h1}<p class="byline">By Aoife O’Brien-van der Berg and José de la Cruz</p>` },
      'Aoife O’Brien-van der Berg, José de la Cruz',
    ],
    [
      'an agency',
      {
        head: ld({
          '@type': 'NewsArticle',
          headline: TITLE,
          author: { '@type': 'Organization', name: 'Reuters' },
          publisher: { name: 'The Lundhavn Mail' },
        }),
      },
      'Reuters',
    ],
    [
      'not who commented',
      {
        foot: '<section class="comments"><div class="comment"><span class="comment-author">Angry Reader</span></div></section>',
      },
      '',
    ],
    [
      'not who wrote the next story',
      { foot: '<aside class="related"><div class="card"><span class="byline">By Other Writer</span></div></aside>' },
      '',
    ],
    ['German', { lang: 'de', top: `${h1}<p class="article__author">Von Mara Voß, Lundhavn</p>` }, 'Mara Voß'],
    [
      'French',
      { lang: 'fr', top: `${h1}<span class="meta__authors">Par Solène Quémar et Léo Dantec</span>` },
      'Solène Quémar, Léo Dantec',
    ],
    [
      'Spanish',
      { lang: 'es', top: `${h1}<div class="a_md_a">Por <a href="/autor/lucia-prada/">Lucía Prada</a></div>` },
      'Lucía Prada',
    ],
    ['Korean', { lang: 'ko', top: `${h1}<span class="byline">윤가람 기자 garam@mail.example</span>` }, '윤가람'],
    ['Russian', { lang: 'ru', top: `${h1}<div class="author">Автор: Вера Сомова</div>` }, 'Вера Сомова'],
  ])('%s', async (_, make, byline) => {
    expect((await meta(make)).byline).toBe(byline);
  });
});

describe('when an article was published', () => {
  const day = '2024-05-14';
  it.each<[string, Make, string]>([
    [
      'linked data',
      {
        head: ld({
          '@type': 'NewsArticle',
          headline: TITLE,
          datePublished: '2024-05-14T23:30:00-04:00',
          dateModified: '2024-05-16',
        }),
      },
      day,
    ],
    [
      'linked data of a page',
      { head: ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2024-05-14T08:00:00+00:00' }] }) },
      day,
    ],
    ['OpenGraph', { head: '<meta property="article:published_time" content="2024-05-14T08:00:00Z">' }, day],
    ['another vendor’s tag', { head: '<meta name="sailthru.date" content="Tue, 14 May 2024 23:59:00 -0700">' }, day],
    ['Dublin Core', { head: '<meta name="DC.date.issued" content="2024-05-14">' }, day],
    ['a clock’s seconds', { head: '<meta name="publish_date" content="1715673600">' }, day],
    ['packed figures', { head: '<meta name="pubdate" content="20240514">' }, day],
    ['itemprop', { top: `${h1}<span itemprop="datePublished" content="2024-05-14T08:00">yesterday</span>` }, day],
    ['a time element', { top: `${h1}<time datetime="2024-05-14T08:00:00Z">six months ago</time>` }, day],
    [
      'the one published, not the one updated',
      {
        top: `${h1}<time class="updated" datetime="2024-05-20">20 May</time><time class="published" datetime="2024-05-14">14 May</time>`,
      },
      day,
    ],
    [
      'not when a comment was written',
      {
        top: `${h1}<div class="date">14 May 2024</div>`,
        foot: '<div id="comments"><time datetime="2024-06-01">x</time></div>',
      },
      day,
    ],
    ['the address', { url: 'https://mail.example/2024/05/14/night-ferry' }, day],
    ['the address with a month’s name', { url: 'https://mail.example/news/2024/may/14/night-ferry' }, day],
    ['a line of the page', { top: `${h1}<p>Published 14 May 2024 at 08:00</p>` }, day],
    ['an American line', { top: `${h1}<div class="timestamp">Tuesday, May 14, 2024 8:00 am</div>` }, day],
    ['American figures', { lang: 'en-US', top: `${h1}<p>05/06/2024</p>` }, '2024-05-06'],
    ['British figures', { lang: 'en-GB', top: `${h1}<p>05/06/2024</p>` }, '2024-06-05'],
    ['German', { lang: 'de', top: `${h1}<p>14. Mai 2024, 8:00 Uhr</p>` }, day],
    ['French', { lang: 'fr', top: `${h1}<p>Publié le 14 mai 2024 à 08h00, mis à jour le 15 mai 2024</p>` }, day],
    ['updated first, published behind it', { top: `${h1}<p>Updated 20 May 2024; published 14 May 2024</p>` }, day],
    ['Spanish', { lang: 'es', top: `${h1}<p>14 de mayo de 2024</p>` }, day],
    ['Russian', { lang: 'ru', top: `${h1}<p>14 мая 2024, 08:00</p>` }, day],
    ['Korean', { lang: 'ko', top: `${h1}<p>입력 2024.05.14. 오전 8:00</p>` }, day],
    ['Japanese', { lang: 'ja', top: `${h1}<p>2024年5月14日 8時00分</p>` }, day],
    ['not 1970', { head: '<meta name="date" content="1970-01-01T00:00:00Z">', top: `${h1}<p>14 May 2024</p>` }, day],
    ['not the future', { head: '<meta name="date" content="2031-01-01">', top: `${h1}<p>14 May 2024</p>` }, day],
    ['not the footer’s', {}, ''],
    [
      'a change, where nothing else is told',
      { head: '<meta property="article:modified_time" content="2024-05-14">' },
      day,
    ],
  ])('%s', async (_, make, expected) => {
    expect((await meta(make)).publishedOn).toBe(expected);
  });

  it('says what told it', async () => {
    const from = async (make: Make) => (await meta(make)).publishedFrom;
    expect(await from({ head: '<meta property="article:published_time" content="2024-05-14T08:00:00Z">' })).toBe(
      'the page’s data (article:published_time)',
    );
    expect(await from({ url: 'https://mail.example/2024/05/14/night-ferry' })).toBe('the address');
    expect(await from({ top: `${h1}<p>Published 14 May 2024 at 08:00</p>` })).toBe(
      'the line “Published 14 May 2024 at 08:00”',
    );
    expect(await from({})).toBe('');
  });
});

describe('what an article is called', () => {
  it.each<[string, Make]>([
    ['the browser’s title and a heading', {}],
    [
      'a heading with the site’s name before it',
      {
        top: `<h1 class="logo">The Lundhavn Mail</h1><h2 class="entry-title">${TITLE}</h2>`,
        head: '<meta property="og:site_name" content="The Lundhavn Mail">',
      },
    ],
    [
      'OpenGraph with the outlet',
      {
        head: `<meta property="og:title" content="${TITLE} | The Lundhavn Mail"><meta property="og:site_name" content="The Lundhavn Mail">`,
      },
    ],
    [
      'a title that was cut short for sharing',
      { head: '<meta property="og:title" content="Night ferry turns back after…">' },
    ],
    ['no heading at all', { top: '' }],
    ['a rubric before the outlet', { top: '', head: '<meta property="og:site_name" content="The Lundhavn Mail">' }],
    ['entities written twice', { head: ld({ '@type': 'NewsArticle', headline: `${TITLE}` }) }],
  ])('%s', async (_, make) => {
    expect((await meta(make)).title).toBe(TITLE);
  });
});
