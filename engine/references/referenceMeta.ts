import type { CslItem } from '../nouns/reference.ts';
import type { Source, SourceMeta } from '../nouns/source.ts';
import { authorsOf, bylineOf } from './authors.ts';
import { dateOf, dayOf } from './cslDate.ts';

type Card = Pick<SourceMeta, 'title' | 'byline' | 'publisher' | 'publishedOn' | 'url' | 'language'>;

/** Fields of CSL-JSON that a source's card shows; the others are kept with the reference and exported again. */
const SHOWN = [
  'type',
  'title',
  'author',
  'container-title',
  'publisher',
  'issued',
  'URL',
  'language',
  'accessed',
  'DOI',
];

/** What a source's card says of it; '' where the item says nothing. */
export function metaOfReference(csl: CslItem): Card {
  const url = text(csl.URL);
  const doi = doiOf(csl);
  return {
    title: text(csl.title),
    byline: bylineOf(csl.author),
    publisher: text(csl['container-title']) || text(csl.publisher),
    publishedOn: dayOf(csl.issued),
    url: /^https?:\/\//i.test(url) ? url : doi === '' ? '' : `https://doi.org/${doi}`,
    language: languageTag(text(csl.language)),
  };
}

/** Fields that no card shows, by their names. */
export function fieldsBeyond(csl: CslItem): string[] {
  const beyond = Object.keys(csl).filter((field) => !SHOWN.includes(field) && csl[field] !== '');
  if (csl.issued !== undefined && dayOf(csl.issued) === '') beyond.push('issued (no day)');
  if (text(csl['container-title']) !== '' && text(csl.publisher) !== '')
    beyond.push('publisher (beside the container)');
  return beyond.sort();
}

/** A source as CSL-JSON: what its card says, and beneath it what its reference brought. */
export function cslOfSource(source: Source, reference: CslItem | null): CslItem {
  const brought = reference ?? {};
  const was = metaOfReference(brought);
  const changed = (field: keyof Card) => source[field] !== was[field];
  const said: CslItem = {
    type: text(brought.type) || (source.publisher === '' ? 'webpage' : 'article-newspaper'),
    ...(changed('title') ? { title: source.title } : {}),
    ...(changed('byline') ? { author: authorsOf(source.byline) } : {}),
    ...(changed('publisher') ? { 'container-title': source.publisher } : {}),
    ...(changed('publishedOn') ? { issued: source.publishedOn === '' ? undefined : dateOf(source.publishedOn) } : {}),
    ...(changed('url') ? { URL: source.url } : {}),
    ...(changed('language') ? { language: source.language } : {}),
    ...(source.accessedOn === '' ? {} : { accessed: dateOf(source.accessedOn) }),
  };
  const item: CslItem = { ...brought, ...said, id: source.id };
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== '' && !isEmpty(value)),
  );
}

/** Lower case, without the address before it; '' where there is none. */
export function doiOf(csl: CslItem): string {
  const given = text(csl.DOI) || (/doi\.org\//i.test(text(csl.URL)) ? text(csl.URL) : '');
  return given
    .replace(/^(https?:\/\/)?(dx\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '')
    .toLowerCase();
}

/** Markup of titles (italics, small capitals) goes; entities stay as they are typed. */
function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/<\/?(i|b|sub|sup|span|sc)\b[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}

const NAMES: Record<string, string> = {
  english: 'en',
  american: 'en',
  british: 'en',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  russian: 'ru',
  ukrainian: 'uk',
  portuguese: 'pt',
  dutch: 'nl',
  polish: 'pl',
  arabic: 'ar',
  chinese: 'zh',
  japanese: 'ja',
  korean: 'ko',
};

function languageTag(given: string): string {
  const known = NAMES[given.toLowerCase()];
  if (known) return known;
  return /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(given) ? given.replaceAll('_', '-') : '';
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
