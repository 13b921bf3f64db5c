import { type Article, BANK, BRIDGE, FERRY, HANGANG, MINATO, MOST, NAHR, PONT, SCHLEUSE } from './articles.ts';
import * as c from './clutter.ts';

export interface Page {
  name: string;
  article: Article;
  html: string;
  /** Bytes that are not UTF-8. */
  bytes?: Uint8Array;
}

const line = (one: string) => one.replace(/^(?:## |- |> )/, '');
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
const og = (a: Article) =>
  `<meta property="og:title" content="${a.title}"><meta property="og:type" content="article"><meta property="og:site_name" content="The Calder Ledger">`;
/** The body in usual elements, something put in after every `every`-th paragraph. */
function body(a: Article, between: string[] = [], tag = (one: string) => `<p>${one}</p>`): string {
  return a.body
    .map((one, index) => {
      const text = line(one);
      const element = one.startsWith('## ')
        ? `<h2>${text}</h2>`
        : one.startsWith('- ')
          ? `<ul><li>${text}</li></ul>`
          : one.startsWith('> ')
            ? `<blockquote><p>${text}</p></blockquote>`
            : tag(text);
      return element + (between[index] ?? '');
    })
    .join('\n');
}
const figure = (a: Article) =>
  `<figure><img src="a.jpg" alt=""><figcaption>${a.caption} <span class="credit">Photo: ${a.credit}</span></figcaption></figure>`;
const page = (a: Article, head: string, inner: string) =>
  `<!doctype html><html lang="${a.language}"><head><meta charset="utf-8"><title>${a.title} | The Calder Ledger</title>${head}</head><body>${inner}</body></html>`;
const by = (a: Article) => a.authors.join(' and ');

const wordpress = (a: Article) =>
  page(
    a,
    og(a) +
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'The Calder Ledger' },
          {
            '@type': 'Article',
            headline: a.title,
            author: { '@id': '#p' },
            datePublished: `${a.day}T22:45:00-08:00`,
            dateModified: '2026-06-01',
          },
          ...a.authors.map((name) => ({ '@type': 'Person', '@id': '#p', name })),
        ],
      }),
    `${c.NAV}<div id="content"><main><article class="post type-post"><header class="entry-header"><span class="cat-links"><a>News</a></span><h1 class="entry-title">${a.title}</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="${a.day}T22:45:00-08:00">x</time> by <span class="author vcard"><a rel="author">${by(a)}</a></span></div></header><div class="entry-content">${figure(a)}${body(a, ['', c.AD, c.READ_MORE, '', c.NEWSLETTER])}<div class="sharedaddy">${c.SHARE}</div></div><footer class="entry-footer">${c.TAGS}</footer></article>${c.BIO}${c.COMMENTS}</main><aside>${c.MOST_READ}</aside></div>${c.FOOTER}`,
  );

/** Generated class names, every block a div deep, no article element. */
const soup = (a: Article) =>
  page(
    a,
    og(a) +
      ld({
        '@type': 'ReportageNewsArticle',
        headline: a.title,
        author: a.authors.map((name) => ({ '@type': 'Person', name })),
        datePublished: `${a.day}T06:00:00.000Z`,
      }),
    `${c.COOKIES}${c.NAV}<div id="__next"><div class="sc-1a"><div class="sc-2b"><div class="sc-3c"><h1 class="sc-4d">${a.title}</h1></div><div class="sc-5e">${by(a)}</div><div class="sc-8k">${figure(a)}</div>${body(a, [c.RELATED, '', c.VIDEO, '', c.NEWSLETTER, c.AD], (one) => `<div class="sc-6f"><div class="sc-7g"><p class="sc-9h">${one}</p></div></div>`)}</div>${c.TAGS}<div class="sc-10">${c.MOST_READ}</div></div></div>${c.FOOTER}`,
  );

const divsOnly = (a: Article) =>
  page(
    a,
    `<meta name="parsely-pub-date" content="${a.day}T09:00:00Z"><meta name="parsely-author" content="${by(a)}"><meta property="og:title" content="${a.title} - The Calder Ledger"><meta property="og:site_name" content="The Calder Ledger">`,
    `${c.NAV}<div class="w1"><div class="w2"><h1>${a.title}</h1>${c.SHARE}${body(a, ['', c.POLL, '', c.RELATED], (one) => `<div class="zn-body__paragraph">${one}</div>`)}</div><div class="w3">${c.MOST_READ}</div></div>${c.COMMENTS}${c.FOOTER}`,
  );

const tables = (a: Article) =>
  `<html><head><title>${a.title} - Calder Ledger Online</title></head><body bgcolor="#ffffff"><table width="760"><tr><td colspan="3"><font size="5">Calder Ledger Online</font></td></tr><tr><td width="120">${['Home', 'News', 'Sport', 'Archive'].map((one) => `<a href="${one}">${one}</a><br>`).join('')}</td><td><font face="Arial" size="4"><b>${a.title}</b></font><br><font size="1">By ${by(a)}<br>May 17, 2024</font><br><br><font face="Arial" size="2">${a.body.map(line).join('<br><br>\n')}</font><br><br><a href="p">Printer-friendly version</a> | <a href="m">Mail this story</a></td><td width="140"><a href="x">Harbour dredging begins after ten-year wait, says port</a><br><a href="y">Ten walks along the Calder for a wet weekend</a></td></tr></table><center><font size="1">Copyright 2004 Calder Ledger Online. All rights reserved.</font></center></body></html>`;

const nextData = (a: Article) =>
  page(
    a,
    og(a) +
      ld({
        '@type': 'NewsArticle',
        headline: a.title,
        articleBody: a.body.map(line).join('\n\n'),
        author: a.authors.map((name) => ({ name })),
        datePublished: a.day,
      }),
    `${c.NAV}<div id="__next"><div class="skeleton"></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>${c.FOOTER}`,
  );

const paywalled = (a: Article) =>
  page(
    a,
    og(a) +
      ld({
        '@type': 'NewsArticle',
        isAccessibleForFree: false,
        headline: a.title,
        articleBody: a.body.map(line).join(' '),
        author: [
          { '@type': 'Organization', name: 'The Calder Ledger' },
          ...a.authors.map((name) => ({ '@type': 'Person', name })),
        ],
        datePublished: a.day,
      }),
    `${c.NAV}<article><h1>${a.title}</h1><p>${a.body[0]}</p><div class="paywall"><h2>Subscribe to keep reading</h2><p>Get unlimited access to every story for one pound a week. Cancel at any time. Already a subscriber? Log in.</p></div></article>${c.FOOTER}`,
  );

const guardianLike = (a: Article) =>
  page(
    a,
    `<meta property="og:title" content="${a.title}"><meta property="article:published_time" content="${a.day}T23:59:00.000Z"><meta property="article:author" content="https://www.facebook.com/calderledger"><meta name="author" content="${a.authors.join(', ')}">`,
    `${c.NAV}<main><div data-gu-name="headline"><h1>${a.title}</h1></div><div data-gu-name="standfirst"></div><div data-gu-name="media">${figure(a)}</div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author">${a.authors[0]}</a></address><details><summary>Fri 17 May 2024 23.59 BST</summary></details></div><div data-gu-name="body"><div id="maincontent"><div class="article-body-commercial-selector">${body(
      a,
      ['', `<aside><p>${line(a.body[2] ?? '')}</p></aside>`, c.NEWSLETTER],
    )
      .replace('<p>', '<p><span class="dropcap"><span>')
      .replace(
        /(<span class="dropcap"><span>)(.)/u,
        '$1$2</span></span>',
      )}</div><div><p>Explore more on these topics</p>${c.TAGS}</div></div></div></main>${c.MOST_READ}${c.COMMENTS}${c.FOOTER}`,
  );

const blogger = (a: Article) =>
  page(
    a,
    '',
    `<div class="header"><h1 class="title"><a href="/">Notes from the quay</a></h1></div><div class="main"><h2 class="date-header"><span>Friday, 17 May 2024</span></h2><div class="post hentry"><h3 class="post-title entry-title" itemprop="name">${a.title}</h3><div class="post-body entry-content">${a.body.map(line).join('<br /><br />')}</div><div class="post-footer">Posted by <span class="fn" itemprop="author"><span itemprop="name">${by(a)}</span></span> at <abbr class="published" title="${a.day}T08:00:00+01:00">08:00</abbr><a href="#">13 comments:</a></div></div><div id="comments">${c.COMMENTS}</div></div><div class="sidebar"><h2>About me</h2><p>I watch boats, and I have done so for forty years with a thermos and a dog.</p>${c.MOST_READ}</div>`,
  );

const amp = (a: Article) =>
  `<!doctype html><html amp lang="${a.language}"><head><meta charset="utf-8"><title>${a.title}</title><link rel="canonical" href="https://ledger.example/a">${ld({ '@type': ['NewsArticle'], headline: a.title, author: a.authors.join(', '), datePublished: `${a.day}T01:00:00+09:00` })}</head><body>${c.NAV}<article><h1>${a.title}</h1><amp-social-share type="x"></amp-social-share>${body(a, ['<amp-ad></amp-ad>', c.RELATED])}</article>${c.FOOTER}</body></html>`;

const fusion = (a: Article) =>
  page(
    a,
    `${og(a)}<meta property="article:published_time" content="${a.day}T12:00:00Z">`,
    `${c.NAV}<section class="main"><div class="headline-kicker">Exclusive</div><h1 class="b-headline"><span>${a.title}</span></h1><h2 class="b-subheadline"></h2><span class="b-byline">By ${by(a)}, Staff Writer</span><div class="lead-art">${figure(a)}</div><article class="b-article-body">${body(a, [c.AD, '<div class="b-read-more"><a href="/a">Harbour dredging begins after ten-year wait, says port</a></div>', '', c.NEWSLETTER], (one) => `<p class="c-paragraph">${one}</p>`)}</article><div class="b-author-bio">${c.BIO}</div><div class="taboola">${c.MOST_READ}</div></section>${c.FOOTER}`,
  );

const gallery = (a: Article) =>
  page(
    a,
    `${og(a)}<meta itemprop="datePublished" content="${a.day}">`,
    `${c.NAV}<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${a.title}</h1><p class="byline">By <span itemprop="author">${a.authors[0]}</span>${a.authors[1] ? ` and <span itemprop="author">${a.authors[1]}</span>` : ''}</p><div itemprop="articleBody">${body(a, [figure(a), figure(a), `<div class="pullquote">${line(a.body[2] ?? '')}</div>`])}</div><ul class="thumbs"><li>1 of 8</li></ul></article>${c.FOOTER}`,
  );

const substack = (a: Article) =>
  page(
    a,
    og(a) +
      `<meta name="author" content="${by(a)}">` +
      ld({
        '@type': 'NewsArticle',
        headline: a.title,
        author: [{ name: by(a), url: 'x' }],
        datePublished: `${a.day}T10:00:00+00:00`,
      }),
    `<div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${a.title}</h1>${c.SHARE}</div><div class="available-content"><div class="body markup">${body(a, ['', '<div class="subscription-widget-wrap"><p>The Ledger Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a subscriber.</p></div>'])}</div></div></article>${c.COMMENTS}</div>${c.FOOTER}`,
  );

const wire = (a: Article, date: string) =>
  `<html lang="${a.language}"><head><title>${a.title}</title></head><body><div class="wrap">${c.NAV}<div class="news_view"><h3 class="tit">${a.title}</h3><div class="info"><span>${date}</span></div><div class="txt">${a.body.map((one) => `${line(one)}<br><br>`).join('')}</div></div><div class="side">${c.MOST_READ}</div></div>${c.FOOTER}</body></html>`;

const drupal = (a: Article) =>
  page(
    a,
    '',
    `${c.NAV}<div class="region-content"><article class="node node--type-article"><h1><span class="field--name-title">${a.title}</span></h1><div class="submitted">${a.authors[0]} — <time datetime="${a.day}T11:00:00+02:00">x</time></div>${figure(a)}<div class="field field--name-body field__item">${body(a)}</div><div class="field--name-field-tags">${c.TAGS}</div></article><div class="block-views">${c.RELATED}</div></div>${c.FOOTER}`,
  );

/** A text of one byte a letter in a code page of the alphabet's own. */
function inCodePage(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) byteOf.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 63);
}
/** A text of one or two bytes a letter. */
function inDoubleBytes(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const bytesOf = new Map<string, number[]>();
  for (let high = 0x81; high < 0xff; high += 1)
    for (let low = 0x40; low < 0xff; low += 1) {
      const letter = decoder.decode(new Uint8Array([high, low]));
      if (letter.length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, [high, low]);
    }
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : (bytesOf.get(letter) ?? [63]))),
  );
}
const encoded = (name: string, article: Article, html: string, bytes: Uint8Array): Page => ({
  name,
  article,
  html,
  bytes,
});
const declaring = (html: string, charset: string) =>
  html.replace('<head>', `<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">`);

export const PAGES: Page[] = [
  ...[FERRY, BANK, BRIDGE].flatMap((a) => [
    { name: `wordpress ${a.day}`, article: a, html: wordpress(a) },
    { name: `soup ${a.day}`, article: a, html: soup(a) },
    { name: `divs only ${a.day}`, article: a, html: divsOnly(a) },
    { name: `fusion ${a.day}`, article: a, html: fusion(a) },
    { name: `gallery ${a.day}`, article: a, html: gallery(a) },
  ]),
  { name: 'table layout', article: FERRY, html: tables(FERRY) },
  { name: 'body in linked data alone', article: BANK, html: nextData(BANK) },
  { name: 'paywall, body in linked data', article: BRIDGE, html: paywalled(BRIDGE) },
  { name: 'guardian-like', article: FERRY, html: guardianLike(FERRY) },
  { name: 'blogger', article: FERRY, html: blogger(FERRY) },
  { name: 'amp', article: BRIDGE, html: amp(BRIDGE) },
  { name: 'substack', article: BANK, html: substack(BANK) },
  { name: 'drupal de', article: SCHLEUSE, html: drupal(SCHLEUSE) },
  { name: 'soup fr', article: PONT, html: soup(PONT) },
  { name: 'wordpress ru', article: MOST, html: wordpress(MOST) },
  { name: 'gallery ar', article: NAHR, html: gallery(NAHR) },
  { name: 'wire ko', article: { ...HANGANG, authors: [] }, html: wire(HANGANG, '입력 2024.08.21. 오전 10:12') },
  { name: 'wire ja', article: { ...MINATO, authors: [] }, html: wire(MINATO, '2023年6月30日 18時00分') },
  { name: 'wire fr', article: { ...PONT, authors: [] }, html: wire(PONT, 'Publié le 5 septembre 2023 à 18h02') },
  encoded(
    'windows-1251',
    MOST,
    '',
    inCodePage(declaring(drupal(MOST), 'windows-1251').replace('<meta charset="utf-8">', ''), 'windows-1251'),
  ),
  encoded(
    'iso-8859-1',
    PONT,
    '',
    inCodePage(
      declaring(drupal(PONT).replace(/[’“”«»—–]/g, "'"), 'iso-8859-1').replace('<meta charset="utf-8">', ''),
      'windows-1252',
    ),
  ),
  encoded(
    'euc-kr undeclared',
    HANGANG,
    '',
    inDoubleBytes(drupal(HANGANG).replace('<meta charset="utf-8">', '').replace(/[’—]/g, '-'), 'euc-kr'),
  ),
  encoded(
    'shift_jis',
    MINATO,
    '',
    inDoubleBytes(
      declaring(drupal(MINATO), 'shift_jis').replace('<meta charset="utf-8">', '').replace(/[’—]/g, '-'),
      'shift_jis',
    ),
  ),
];
