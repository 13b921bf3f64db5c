import { inventedHeadline, inventedNewsParagraph, inventedPerson } from './inventedNews.ts';
import { type Picks, seededPicks } from './seededPicks.ts';

export type NewsPage = {
  /** The page as a browser saves it. */
  html: string;
  url: string;
  /** What the reporter wrote, paragraph by paragraph; everything else is furniture. */
  paragraphs: string[];
};

const ARTICLE_WORDS = 1_200;

/** A saved news page round an article of about 1,200 words: menus, scripts, styles, linked data, pictures, teasers, a form. The same seed gives the same page. */
export function generatePage(seed: number): NewsPage {
  const picks = seededPicks(seed * 7919 + 1);
  const paragraphs: string[] = [];
  for (let words = 0; words < ARTICLE_WORDS; words = wordsIn(paragraphs.join(' ')))
    paragraphs.push(inventedNewsParagraph(picks));
  const headline = inventedHeadline(picks);
  const writer = inventedPerson(picks).name;
  const url = `https://ledger.example/2025/06/${seed}/${slug(headline)}`;
  const html = `<!DOCTYPE html>
<html lang="en"><head>${head(picks, headline, writer, url)}</head>
<body class="story-page">
<script>window.__consent=${stateOf(picks, 40)};</script>
<header class="site-header">${menu(picks, 40)}<form action="/search"><input name="q"><button>Search</button></form></header>
<main><article class="story">
<h1 class="story-title">${headline}</h1>
<p class="byline">By <a rel="author" href="/by/${slug(writer)}">${writer}</a></p>
<time datetime="2025-06-0${picks.between(1, 9)}T07:30:00Z">June 2025</time>
${figure(picks)}
<div class="story-body">${body(picks, paragraphs)}</div>
<ul class="tags">${links(picks, 6)}</ul>
</article>
<aside class="related"><h2>More on this story</h2>${teasers(picks, 24)}</aside></main>
<section class="newsletter"><h2>Every morning in your inbox</h2><form><input type="email"><button>Sign up</button></form></section>
<footer class="site-footer">${menu(picks, 60)}<p>© 2025 The Ledger. All rights reserved.</p></footer>
<script>window.__state=${stateOf(picks, 400)};</script>
<script async src="/static/metrics.js"></script>
</body></html>`;
  return { html, url, paragraphs };
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function head(picks: Picks, headline: string, writer: string, url: string): string {
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    author: [{ '@type': 'Person', name: writer }],
    publisher: { '@type': 'Organization', name: 'The Ledger' },
    datePublished: '2025-06-05T07:30:00Z',
  };
  return `<meta charset="utf-8"><title>${headline} | The Ledger</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${headline}"><meta property="og:site_name" content="The Ledger">
<meta property="og:url" content="${url}"><meta name="author" content="${writer}">
<style>${many(120, () => `.${className(picks)}{margin:${picks.between(0, 40)}px;color:#${picks.between(100, 999)}}`)}</style>
<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
}

/** The paragraphs, with what newsrooms put between them. */
function body(picks: Picks, paragraphs: string[]): string {
  return paragraphs
    .map((words, at) => {
      const between = at % 9 === 5 ? figure(picks) : at % 9 === 8 ? `<div class="ad-slot" id="ad-${at}"></div>` : '';
      return `<p class="${className(picks)}">${linkIn(words, at)}</p>${between}`;
    })
    .join('\n');
}

/** Every third paragraph holds a link, round its last words. */
function linkIn(words: string, at: number): string {
  if (at % 3 !== 0) return words;
  const cut = words.lastIndexOf(' ', words.length - 20) + 1;
  return `${words.slice(0, cut)}<a href="/2025/${at}">${words.slice(cut)}</a>`;
}

function figure(picks: Picks): string {
  const name = picks.between(1000, 9999);
  return `<figure><picture><source srcset="/img/${name}.webp 1200w"><img src="/img/${name}.jpg" alt=""></picture><figcaption>The quay at low water. Picture ${name}</figcaption></figure>`;
}

function menu(picks: Picks, count: number): string {
  return `<nav><ul>${links(picks, count)}</ul></nav>`;
}

function links(picks: Picks, count: number): string {
  return many(count, () => {
    const words = inventedHeadline(picks).split(' ').slice(0, 2).join(' ');
    return `<li class="${className(picks)}"><a href="/topic/${slug(words)}"><span>${words}</span></a></li>`;
  });
}

function teasers(picks: Picks, count: number): string {
  return many(count, () => {
    const words = inventedHeadline(picks);
    return `<div class="teaser"><a href="/2025/${slug(words)}"><img src="/img/${picks.between(1, 999)}.jpg" alt=""><h3>${words}</h3></a><span class="kicker">${picks.between(2, 9)} min</span></div>`;
  });
}

/** What a page's own scripts carry along, as JSON. */
function stateOf(picks: Picks, count: number): string {
  const entries = Array.from({ length: count }, () => ({
    id: picks.between(100_000, 999_999),
    title: inventedHeadline(picks),
    flags: [picks.chance(0.5), picks.chance(0.5)],
    tracking: `${className(picks)}-${className(picks)}-${className(picks)}`,
  }));
  return JSON.stringify({ entries });
}

function className(picks: Picks): string {
  return `css-${picks.between(36 ** 4, 36 ** 5 - 1).toString(36)}`;
}

function many(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join('\n');
}

function slug(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
