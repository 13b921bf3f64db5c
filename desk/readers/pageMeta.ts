import type { RawCapture, TextBlock } from '../../engine/capture/rawCapture.ts';
import { bylineOf } from './page/bylineOf.ts';
import { type LinkedData, linkedData } from './page/linkedData.ts';
import { type PageSigns, pageSigns } from './page/pageSigns.ts';
import { plainWords } from './page/plainWords.ts';
import { publishedOf } from './page/publishedOf.ts';
import { titleOf } from './page/titleOf.ts';

type Stated = RawCapture['stated'];

export interface PageMeta {
  stated: Stated;
  /** The article's text as linked data states it, or ''. Line ends part its paragraphs. */
  body: string;
}

interface Page {
  document: Document;
  /** As it came, scripts and all: linked data stand in one. */
  html: string;
  /** All words of the page, in order. */
  blocks: TextBlock[];
  /** Where it was found, or ''. */
  url: string;
  /** ISO date on which it was saved, or ''. */
  accessedOn: string;
}

/** What a page says about itself, for machines and on its face. All of it plain, untrusted words. */
export function pageMeta({ document, html, blocks, url, accessedOn }: Page): PageMeta {
  const linked = linkedData(html);
  const signs = pageSigns(document);
  const first = (...names: string[]) =>
    names.map((name) => signs.meta.get(name)?.[0] ?? '').find((value) => value !== '') ?? '';
  const own = webAddress(plainWords(signs.canonical)) || webAddress(plainWords(first('og:url', 'twitter:url')));
  const address = url || own;
  const language =
    pageLanguage(document) ||
    languageTag(first('og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'));
  const publisher = publisherOf(linked, signs, first);
  const inTitle = /\s[|–—-]\s([^|–—]{2,40})$/u.exec(plainWords(signs.title))?.[1] ?? '';
  const outlets = [
    publisher,
    linked.site,
    inTitle,
    first('og:site_name'),
    first('application-name'),
    ...hostNames(address),
  ].filter((name) => name !== '');
  const title = titleOf({ signs, linked, outlets });
  const lines = linesNear(blocks, title.text);
  const published = publishedOf({
    signs,
    title: title.sign,
    linked,
    url: address,
    lines,
    how: { language, monthFirst: isMonthFirst(document, address, language) },
    latest: accessedOn,
  });
  const stated = {
    title: title.text,
    byline: bylineOf({ signs, title: title.sign, linked, lines, outlets }),
    publisher,
    publishedOn: published.day,
    publishedFrom: published.from,
    url: own,
    language,
  };
  return {
    stated: Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== '')) as Stated,
    body: linked.body.replace(/<[^<>]{0,500}>/g, ' '),
  };
}

/** BCP 47 without region, or ''. */
export function pageLanguage(document: Document): string {
  return languageTag(
    document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang') ?? '',
  );
}

function publisherOf(linked: LinkedData, { meta }: PageSigns, first: (...names: string[]) => string): string {
  const names = [
    linked.publisher,
    first('og:site_name'),
    first('application-name'),
    linked.site,
    ...(meta.get('publisher') ?? []),
    first('dc.publisher', 'citation_journal_title'),
  ];
  return names.map(plainWords).find((name) => name !== '' && webAddress(name) === '') ?? '';
}

/** "www.the-ledger.co.uk" as "the-ledger.co.uk" and "the-ledger". */
function hostNames(url: string): string[] {
  const host = /^https?:\/\/(?:www\d?\.|m\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '';
  return host === '' ? [] : [host, host.replace(/\.(?:com?|org|net|gov|edu|ac)?\.?[a-z]{2,6}$/i, '')];
}

/** Letters of a line that is no paragraph. */
const LONGEST_LINE = 220;

/** Before the title two lines, behind it ten, as far as the article has not begun. */
function linesNear(blocks: TextBlock[], title: string): string[] {
  const settled = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = settled(title);
  const at = wanted === '' ? -1 : blocks.findIndex(({ text }) => text.length < 600 && settled(text).startsWith(wanted));
  const around =
    at < 0
      ? untilBegun(blocks.slice(0, 12))
      : [...untilBegun(blocks.slice(at, at + 11)), ...blocks.slice(Math.max(0, at - 2), at).reverse()];
  return around
    .flatMap(({ text }) => text.replace(title, '').split('\u2028'))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE && settled(line) !== wanted);
}

/** Letters from which on a block that ends like a sentence is a paragraph. */
const SHORTEST_PARAGRAPH = 100;

/** One long block may be what the article is about in short; with the second it has begun. */
function untilBegun(blocks: TextBlock[]): TextBlock[] {
  let long = 0;
  const end = blocks.findIndex(({ text }) => {
    long += text.length > SHORTEST_PARAGRAPH && /[.!?…”"»。]\s*$/u.test(text) ? 1 : 0;
    return long > 1;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Americans write the month first: told by the page's language with its region, else by where it stands. */
function isMonthFirst(document: Document, url: string, language: string): boolean {
  const tag = document.documentElement?.getAttribute('lang') ?? '';
  if (/^en[-_]/i.test(tag)) return /^en[-_]US/i.test(tag);
  if (language !== '' && language !== 'en') return false;
  return !/\.(?:uk|ie|au|nz|in|za|ng|ke|sg|my|pk|eu|de|fr|es|it|ru)(?:[/:]|$)/i.test(url);
}

function webAddress(value: string): string {
  return /^https?:\/\/[^\s<>"]+$/i.test(value) ? value : '';
}

function languageTag(value: string): string {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase() ?? '';
}
