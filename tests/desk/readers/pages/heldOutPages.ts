import { type Article, BANK, BRIDGE, FERRY, HANGANG, PONT, SCHLEUSE } from './articles.ts';
import * as c from './clutter.ts';
import type { Page } from './pages.ts';

// Makes of page that were written down before anybody had seen how the reader fares on them. At first reading: word F1 .992, title 13, day 13,
// byline 11 of 13; the two bylines (an outlet's name behind the writer's) were looked at and mended.

const line = (one: string) => one.replace(/^(?:## |- |> )/, '');
const by = (a: Article) => a.authors.join(' and ');
const told = (a: Article, tag: (one: string) => string, between: Record<number, string> = {}) =>
  a.body
    .map((one, index) => (one.startsWith('## ') ? `<h2>${line(one)}</h2>` : tag(line(one))) + (between[index] ?? ''))
    .join('\n');
const page = (a: Article, title: string, head: string, inner: string, lang = a.language) =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${c.NAV}${inner}${c.FOOTER}</body></html>`;
const american = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(Date.parse(day));
const LONG = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const SHORT = { year: 'numeric', month: 'short', day: 'numeric' } as const;

const cable = (a: Article) =>
  page(
    a,
    `${a.title} | CLN`,
    `<meta property="og:title" content="${a.title} | CLN"><meta property="og:site_name" content="CLN">`,
    `<div class="headline__wrapper"><h1 class="headline__text inline-placeholder" data-editable="headlineText">${a.title}</h1></div><div class="headline__footer"><div class="headline__byline-sub-text"><div class="byline__names">By <a class="byline__link" href="/profiles/x"><span class="byline__name">${a.authors[0]}</span></a>${a.authors[1] ? ` and <a class="byline__link" href="/profiles/y"><span class="byline__name">${a.authors[1]}</span></a>` : ''}, CLN</div><div class="timestamp">Updated 5:02 PM EDT, Fri ${american(a.day, LONG)}</div></div></div><div class="article__content">${told(a, (one) => `<p class="paragraph inline-placeholder">${one}</p>`, { 1: '<div class="related-content related-content--article"><span>Related article</span><a href="/x">Harbour dredging begins after ten-year wait</a></div>', 3: c.AD })}</div>${c.MOST_READ}`,
  );
const broadcaster = (a: Article) =>
  page(
    a,
    `${a.title} - CBC News`,
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: a.title, datePublished: `${a.day}T16:44:12.000Z`, dateModified: '2026-01-01T10:00:00.000Z', author: a.authors.map((name) => ({ '@type': 'Person', name })), publisher: { '@type': 'NewsMediaOrganization', name: 'CBC News' } })}</script>`,
    `<main><article><div class="sc-1"><h1 class="sc-51">${a.title}</h1></div><div class="sc-2"><time>3 hours ago</time><span class="sc-b42">${a.authors[0]}</span><span class="sc-c9">CBC News, Hesk</span></div><div class="sc-3"><button>Share</button><button>Save</button></div><figure><span>${a.credit}</span><figcaption>${a.caption}</figcaption></figure>${told(a, (one) => `<div data-component="text-block"><p class="sc-eb">${one}</p></div>`)}<div data-component="links-block"><p>More on this story</p><a href="/1">Why the price of potatoes doubled</a></div></article></main>`,
  );
const times = (a: Article) =>
  page(
    a,
    `${a.title} - The Calder Times`,
    `<meta name="byl" content="By ${by(a)}"><meta property="article:published_time" content="${a.day}T21:02:11.000Z"><meta property="og:title" content="${a.title} (Published)">`,
    `<main><header><div class="css-a"><h1 data-testid="headline">${a.title}</h1></div></header><div class="css-b"><p class="css-4a"><span class="byline-prefix">By </span>${a.authors.map((name) => `<span class="css-1b last-byline" itemprop="name"><a href="/by/x">${name}</a></span>`).join(' and ')}</p><ul><li><time datetime="${a.day}T21:02:11-04:00">${american(a.day, LONG)}</time></li></ul></div><section name="articleBody">${told(a, (one) => `<div class="StoryBodyCompanionColumn"><div><p class="css-at9">${one}</p></div></div>`, { 2: '<div><div id="story-ad-1-wrapper"><div>Advertisement</div><a href="#after">SKIP ADVERTISEMENT</a></div></div>' })}</section><div class="bottom-of-article"><p>${a.authors[0]} covers the coast for The Times. <a href="/by/x">More about ${a.authors[0]}</a></p></div></main>`,
  );
const agency = (a: Article) =>
  page(
    a,
    `${a.title} | NP News`,
    '<meta property="og:site_name" content="NP News">',
    `<div class="Page-content"><h1 class="Page-headline">${a.title}</h1><div class="Page-lead">${c.VIDEO}</div><div class="Page-byline"><div class="Page-authors">BY <a class="Link" href="/author/x">${by(a).toUpperCase()}</a></div><div class="Page-dateModified"><span>Updated 2:14 PM GMT, ${american('2026-02-02', LONG)}</span></div><div class="Page-datePublished"><bsp-timestamp data-timestamp="${Date.parse(a.day)}"><span>Published 11:00 AM GMT, ${american(a.day, LONG)}</span></bsp-timestamp></div></div><div class="RichTextStoryBody">${told(a, (one) => `<p>${one}</p>`, { 2: '<div class="HTMLModuleEnhancement"><p>Sign up for our weekly letter</p></div>' })}</div></div>`,
  );
const wire = (a: Article) =>
  page(
    a,
    `${a.title} | Wireline`,
    `<meta property="og:title" content="${a.title}">`,
    `<article><h1 data-testid="Heading">${a.title}</h1><div class="info-content__author-date"><div>By <a rel="author" href="/authors/x">${a.authors[0]}</a></div><time data-testid="DateLine"><span class="date-line__date">${american(a.day, LONG)}</span><span class="date-line__date">3:42 PM GMT+1</span><span class="date-line__date">Updated 5 months ago</span></time></div>${told(a, (one) => `<div class="text__text" data-testid="paragraph-${one.length}">${one}</div>`)}<p data-testid="Body">Our Standards: The Wireline Trust Principles.</p></article>`,
  );
const townPaper = (a: Article) =>
  page(
    a,
    `${a.title} | News | calderledger.example`,
    `<meta name="author" content="${a.authors[0]} Calder Ledger staff"><meta property="og:site_name" content="Calder Ledger">`,
    `<div class="asset-masthead"><h1 class="headline"><span>${a.title}</span></h1><div class="meta"><span class="tnt-byline asset-byline" itemprop="author">${a.authors[0]}<br>Calder Ledger</span><ul class="list-inline"><li class="visible-print"><time datetime="${a.day}T18:30:00-06:00" class="tnt-date asset-date">${american(a.day, SHORT)}</time></li><li class="hidden-print"><time datetime="2026-01-04T08:00:00-06:00" class="asset-date text-muted">Updated Jan 4</time></li></ul></div></div><div class="asset-body"><div class="subscriber-preview">${told(a, (one) => `<p>${one}</p>`, { 3: c.NEWSLETTER })}</div></div>${c.COMMENTS}`,
  );
const chain = (a: Article) =>
  page(
    a,
    `${a.title}`,
    `<meta property="article:published_time" content="${a.day}T22:02:00Z">`,
    `<article class="gnt_pr"><a class="gnt_ar_lbl" href="/news">NEWS</a><h1 class="gnt_ar_hl">${a.title}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/1/x/">${a.authors[0]}</a></div><div class="gnt_ar_pb">The Calder Ledger</div><div class="gnt_ar_dt" aria-label="Published: 6:02 p.m. ET ${american(a.day, SHORT)}"></div><div class="gnt_ar_b">${told(a, (one) => `<p class="gnt_ar_b_p">${one}</p>`, { 1: '<aside class="gnt_em gnt_em_pkg"><a href="/x">More:</a></aside>', 4: '<p class="gnt_ar_b_p"><strong>More: </strong><a href="/y">Council tax to rise by 5%</a></p>' })}</div></article>`,
  );
const magazineDe = (a: Article) =>
  page(
    a,
    `${a.title} - DER HAFEN`,
    `<meta name="date" content="${a.day}T11:02:00+02:00"><meta name="last-modified" content="2026-01-02"><meta name="author" content="${a.authors[0]}, DER HAFEN">`,
    `<article><header><h2><span class="block">Schleuse</span> <span class="align-middle">${a.title}</span></h2><div class="text-s">Von <a href="/impressum/autor-1">${a.authors[0]}</a></div><time class="timeformat">${a.day.split('-').reverse().join('.')}, 11.02 Uhr</time></header><section>${told(a, (one) => `<p>${one}</p>`, { 2: '<p>Lesen Sie auch: <a href="/z">Die Fähre fällt aus</a></p>' })}</section></article>`,
  );
const mondeFr = (a: Article) =>
  page(
    a,
    `${a.title}`,
    '<meta property="og:site_name" content="Le Quai">',
    `<section class="article__header"><h1 class="article__title">${a.title}</h1><section class="meta meta__article"><p class="meta__author">Par <a class="article__author-link" href="/signataires/x/">${a.authors[0]}</a></p><span class="meta__date">Publié le 05 septembre 2023 à 18h02, modifié le 06 septembre 2023 à 09h10</span><p class="meta__reading-time">Temps de Lecture 2 min.</p></section></section><section class="article__content">${told(a, (one) => `<p class="article__paragraph">${one}</p>`, { 1: '<section class="catcher"><span class="catcher__title">Lire aussi |</span> <a href="/q">La gare rouvrira en mars</a></section>' })}</section>`,
  );
const portalKo = (a: Article) =>
  page(
    a,
    `${a.title}`,
    `<meta property="og:title" content="${a.title}"><meta property="og:article:author" content="해안일보 | 포털">`,
    `<div class="media_end_head_title"><h2 id="title_area" class="media_end_head_headline"><span>${a.title}</span></h2></div><div class="media_end_head_info"><span class="media_end_head_info_datestamp_time" data-date-time="${a.day} 10:12:08">${a.day.replaceAll('-', '.')}. 오전 10:12</span><em class="media_end_head_journalist_name">${a.authors[0]} 기자</em></div><article id="dic_area">${a.body.map(line).join('<br><br>')}</article><div class="byline"><p class="byline_p"><span class="byline_s">${a.authors[0]} 기자(x@mail.example)</span></p></div>`,
  );
const blogEngine = (a: Article) =>
  page(
    a,
    `${a.title}`,
    `<meta property="og:site_name" content="Footbridge Notes"><script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: a.title, author: { '@type': 'Person', name: a.authors[0], url: 'https://x.example' }, datePublished: `${a.day}T07:00:00.000Z` })}</script>`,
    `<article class="article post"><header class="article-header"><h1 class="article-title">${a.title}</h1><div class="article-byline"><h4 class="author-name"><a href="/author/x/">${a.authors[0]}</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="${a.day}">${american(a.day, SHORT)}</time> <span class="byline-reading-time"><span class="bull">•</span> 3 min read</span></div></div></header><section class="gh-content">${told(a, (one) => `<p>${one}</p>`)}</section></article><section class="footer-cta"><h2>Sign up for more like this.</h2><a href="#">Enter your email</a></section><aside class="read-more-wrap"><article class="post-card"><h2 class="post-card-title">Ten walks along the Calder</h2><footer class="post-card-meta"><time datetime="2026-01-01">1 Jan 2026</time></footer></article></aside>`,
  );
const ninetyNine = (a: Article) =>
  `<HTML><HEAD><TITLE>Calder Ledger: ${a.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><IMG SRC="logo.gif" ALT="Calder Ledger"></CENTER><HR><H1>${a.title}</H1><I>By ${by(a)}<BR>${american(a.day, LONG)}</I><P>${a.body.map(line).join('\n<P>')}<HR><A HREF="index.html">Back to the front page</A></BODY></HTML>`;
const ministry = (a: Article) =>
  page(
    a,
    `${a.title} - GOV.VA`,
    '',
    `<main id="content"><span class="govuk-caption-xl">Press release</span><h1 class="page-title">${a.title}</h1><dl class="metadata"><dt>From:</dt><dd><a href="/org">Harbour Office</a></dd><dt>Published</dt><dd>17 May 2024</dd></dl><div class="govspeak">${told(a, (one) => `<p>${one}</p>`)}</div><div class="share"><h2>Share this page</h2>${c.SHARE}</div></main>`,
  );

const plain = (a: Article, authors: string[]): Article => ({ ...a, authors });
export const HELD_OUT_PAGES: Page[] = [
  { name: 'cable news', article: FERRY, html: cable(FERRY) },
  { name: 'broadcaster', article: BANK, html: broadcaster(BANK) },
  { name: 'national paper', article: FERRY, html: times(FERRY) },
  { name: 'agency', article: BRIDGE, html: agency(BRIDGE) },
  { name: 'wire', article: BANK, html: wire(BANK) },
  { name: 'town paper', article: BRIDGE, html: townPaper(BRIDGE) },
  { name: 'chain paper', article: BANK, html: chain(BANK) },
  { name: 'German magazine', article: SCHLEUSE, html: magazineDe(SCHLEUSE) },
  { name: 'French paper', article: { ...PONT, day: '2023-09-05' }, html: mondeFr(PONT) },
  { name: 'Korean portal', article: HANGANG, html: portalKo(HANGANG) },
  { name: 'blog engine', article: BRIDGE, html: blogEngine(BRIDGE) },
  { name: 'page of the nineties', article: FERRY, html: ninetyNine(FERRY) },
  { name: 'ministry', article: plain({ ...FERRY, day: '2024-05-17' }, []), html: ministry(FERRY) },
];
