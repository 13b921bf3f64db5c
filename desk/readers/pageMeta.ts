import { firstMatches } from '../../engine/capture/firstMatches.ts';
import type { RawCapture } from '../../engine/capture/rawCapture.ts';

type Stated = RawCapture['stated'];

/** What a page says about itself: JSON-LD first, then OpenGraph and meta tags, then its own elements. All of it plain, untrusted words. */
export function pageMeta(document: Document, html: string): Stated {
  const ld = linkedData(html);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
      const words = element?.getAttribute('content')?.trim() ?? '';
      if (words !== '') return words;
    }
    return '';
  };
  const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
  const first = (...values: string[]) => plain(values.find((value) => value.trim() !== '') ?? '');
  const stated = {
    title: withoutOutlet(
      first(
        ld.headline,
        meta('og:title', 'twitter:title'),
        text('h1'),
        text('title')
          .slice(0, 4000)
          .replace(/\s[|–—-]\s[^|–—-]{2,40}$/, ''),
      ),
      first(meta('og:site_name'), ld.publisher),
    ),
    byline: bylineOf(
      ld.author,
      meta('author'),
      meta('article:author'),
      meta('parsely-author'),
      meta('byl'),
      text('[rel=author]'),
      text('[itemprop=author]'),
      text('.byline,[class*="byline"]'),
    ),
    publisher: first(ld.publisher, meta('og:site_name', 'application-name', 'publisher')),
    publishedOn: isoDate(
      first(
        ld.published,
        meta('article:published_time', 'date', 'datePublished', 'pubdate', 'DC.date.issued', 'parsely-pub-date'),
        document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '',
      ),
    ),
    url: webAddress(first(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '', meta('og:url'))),
    language: language(document.documentElement?.getAttribute('lang') ?? meta('og:locale', 'language')),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== '')) as Stated;
}

interface LinkedData {
  headline: string;
  author: string;
  publisher: string;
  published: string;
  body: string;
}

/** The article's text as linked data states it, or ''. Line ends part its paragraphs. */
export function linkedBody(html: string): string {
  return linkedData(html).body.replace(/<[^<>]{0,500}>/g, ' ');
}

/** "Lock shut - The Ledger" without the outlet that the page names. */
function withoutOutlet(title: string, outlet: string): string {
  const head = title.slice(0, title.length - outlet.length).replace(/\s+[|–—·:-]\s+$/, '');
  const isLast = outlet !== '' && title.toLowerCase().endsWith(outlet.toLowerCase());
  return isLast && head.length > 0 && head.length < title.length - outlet.length ? head : title;
}

/** The first that names somebody: an address is no name, a job behind the name is none either. */
function bylineOf(...values: string[]): string {
  for (const value of values) {
    const name = plain(value)
      .replace(/^(?:posted )?by:?\s+/i, '')
      .replace(/,\s+(?:staff|senior|chief)\b[\p{L} ]{0,40}$/iu, '');
    if (name !== '' && name.length < 200 && !/https?:|www\.|\.com\b/i.test(name)) return name;
  }
  return '';
}

const LINKED_DATA = /<script[^<>]{0,200}application\/ld\+json[^<>]{0,200}>/gi;
const MOST_LINKED_DATA = 20;

function linkedData(html: string): LinkedData {
  const found: LinkedData = { headline: '', author: '', publisher: '', published: '', body: '' };
  for (const opening of firstMatches(html, LINKED_DATA, MOST_LINKED_DATA)) {
    const start = opening.index + opening[0].length;
    const json = html.slice(start, start + 200_000);
    const end = json.search(/<\/script/i);
    for (const thing of things(end < 0 ? '' : json.slice(0, end))) {
      if (!/Article|Posting|Report/.test(String(thing['@type']))) continue;
      found.headline ||= words(thing.headline);
      found.author ||= words(people(thing.author));
      found.publisher ||= words(thing.publisher);
      found.published ||= words(thing.datePublished);
      found.body ||= typeof thing.articleBody === 'string' ? thing.articleBody : '';
    }
  }
  return found;
}

function things(json: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const list = Array.isArray(parsed) ? parsed : [parsed];
    return list.flatMap((one) => {
      if (typeof one !== 'object' || one === null) return [];
      const graph = (one as Record<string, unknown>)['@graph'];
      return Array.isArray(graph)
        ? (graph as Record<string, unknown>[]).filter((node) => typeof node === 'object' && node !== null)
        : [one as Record<string, unknown>];
    });
  } catch {
    return [];
  }
}

/** Where writers are named, the outlet beside them is none. */
function people(author: unknown): unknown {
  if (!Array.isArray(author)) return author;
  const named = author.filter((one) => (one as Record<string, unknown> | null)?.['@type'] !== 'Organization');
  return named.length > 0 ? named : author;
}

/** A name, a list of names, or things that have one. */
function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.slice(0, 5).map(words).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null) return words((value as Record<string, unknown>).name);
  return '';
}

/** Titles and names are hostile until proven plain: no tags, one line. */
function plain(value: string): string {
  return value
    .slice(0, 4000)
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|#39|apos|nbsp);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", nbsp: ' ' })[name] ?? '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
}

/** The day as the page writes it: an offset is not turned into another day. */
function isoDate(value: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (iso) return Number.isNaN(Date.parse(iso[0])) ? '' : iso[0];
  const time = Date.parse(value);
  return Number.isNaN(time) || !/\d{4}/.test(value) ? '' : new Date(time).toISOString().slice(0, 10);
}

function webAddress(value: string): string {
  return /^https?:\/\/[^\s<>"]+$/i.test(value) ? value : '';
}

function language(value: string): string {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase() ?? '';
}
