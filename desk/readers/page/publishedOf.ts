import { type Day, daysIn, type Reckoning } from '../../../engine/capture/dayIn.ts';
import type { LinkedData } from './linkedData.ts';
import { belowFirst, isBeside, type PageSigns, type Sign, spacedText } from './pageSigns.ts';

export interface Published {
  /** ISO date; '' where the page tells none. */
  day: string;
  /** What tells it, in words for the source card: 'the line “Published 3 May 2021”'. */
  from: string;
}

interface Told {
  signs: PageSigns;
  title: Sign | undefined;
  linked: LinkedData;
  url: string;
  /** Short lines around the title, in order. */
  lines: string[];
  how: Reckoning;
  /** ISO date after which nothing can have been published, or ''. */
  latest: string;
}

const PUBLISHED_META =
  'article:published_time og:published_time og:article:published_time article:published datepublished date.published publishdate publish-date publish_date published_time publisheddate published-date publication_date publicationdate publication-date pubdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished article.published article_date_original originalpublicationdate displaydate dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date dcterms.available prism.publicationdate citation_publication_date citation_online_date citation_date bt:pubdate vr:published_time ptime release_date releasedate sort_date shareaholic:article_published_time creation_date created date'.split(
    ' ',
  );
const MODIFIED_META =
  'article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod'.split(
    ' ',
  );

/** When an article was published: what the page says for machines, its elements, its address, the lines around the title; a later change only where nothing else is told. */
export function publishedOf(told: Told): Published {
  const { signs, linked } = told;
  const meta = (names: string[]) =>
    names.flatMap((name) =>
      (signs.meta.get(name) ?? []).map((value) => ({ value, from: `the page’s data (${name})` })),
    );
  const stated = [{ value: linked.published, from: 'the page’s data (datePublished)' }, ...meta(PUBLISHED_META)];
  // What is marked as the day of publication goes before what only looks like a date.
  const published = signs.dates.filter(({ element }) => isStated(element));
  const later = [
    ...meta(MODIFIED_META),
    { value: linked.dated.value, from: `the page’s data (${linked.dated.field})` },
  ];
  return (
    firstDay(stated, told) ??
    firstDay(marked(published, told), told) ??
    firstDay(marked(signs.times, told), told) ??
    inAddress(told) ??
    firstDay(marked(signs.dates, told), told) ??
    inLines(told) ??
    firstDay(later, told) ?? { day: '', from: '' }
  );
}

interface Candidate {
  value: string;
  from: string;
}

function firstDay(candidates: Candidate[], told: Told): Published | null {
  for (const { value, from } of candidates) {
    const day = dayOf(value, told);
    if (day !== '') return { day, from };
  }
  return null;
}

/** A day as it is written, or a clock's seconds or milliseconds since 1970. */
function dayOf(value: string, told: Told): string {
  const words = value.trim();
  const packed = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(words);
  if (packed) return likeliest(daysIn(`${packed[1]}-${packed[2]}-${packed[3]}`, told.how), told)?.day ?? '';
  if (/^\d{10}(?:\d{3})?$/.test(words)) {
    const seconds = Number(words.slice(0, 10));
    const day = seconds > 0 ? new Date(seconds * 1000).toISOString().slice(0, 10) : '';
    return isPossible(day, told) ? day : '';
  }
  return likeliest(daysIn(words, told.how), told)?.day ?? '';
}

function isPossible(day: string, { latest }: Told): boolean {
  return day !== '' && (latest === '' || day <= latest);
}

const UPDATED =
  /(?:updat|modif|edit|chang|aktualisiert|geändert|stand|mis à jour|actualizado|aggiornato|обновлен|수정|更新)[^\d]{0,24}$/iu;
const PUBLISHED = /(?:publi|posted|first|erstellt|veröffentlicht|опубликован|입력|등록|公開|发布)[^\d]{0,24}$/iu;

/** The day behind a word for publishing, else the first that is not behind one for changing, else the first. */
function likeliest(days: Day[], told: Told, text = ''): Day | undefined {
  const possible = days.filter(({ day }) => isPossible(day, told));
  return (
    possible.find(({ start }) => PUBLISHED.test(text.slice(0, start))) ??
    possible.find(({ start }) => !UPDATED.test(text.slice(0, start))) ??
    possible[0]
  );
}

function isStated(element: Element): boolean {
  return /\bdatePublished\b/i.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`,
  );
}

/** More letters than a line with a date has. */
const LONGEST_LINE = 160;

/** What elements for dates hold: below the title before above it, and none of comments or other articles. */
function marked(signs: Sign[], told: Told): Candidate[] {
  const own = signs.filter(({ element }) => !isBeside(element, told.title?.element) && !isOfChange(element));
  return belowFirst(own, told.title)
    .slice(0, 12)
    .flatMap(({ element }) => {
      const words = spacedText(element);
      const line = words.length <= LONGEST_LINE ? words : '';
      const attribute = ['datetime', 'content', 'title', 'data-datetime', 'data-timestamp', 'data-time', 'data-date']
        .map((name) => element.getAttribute(name) ?? '')
        .find((value) => dayOf(value, told) !== '');
      const found = likeliest(daysIn(line, told.how), told, line);
      const value = attribute ?? found?.day ?? '';
      return value === '' ? [] : [{ value, from: line === '' ? 'a date on the page' : `the line “${line}”` }];
    });
}

function isOfChange(element: Element): boolean {
  const own = (one: Element | null) =>
    `${one?.getAttribute('class') ?? ''} ${one?.getAttribute('itemprop') ?? ''} ${one?.getAttribute('id') ?? ''}`;
  return (
    /updat|modif/i.test(own(element)) ||
    (/updat|modif/i.test(own(element.parentElement)) && !/publish/i.test(own(element)))
  );
}

/** /2021/05/17/ · /2021/may/17/ · /2021-05-17- · /20210517 */
function inAddress(told: Told): Published | null {
  const path = told.url.replace(/^https?:\/\/[^/]*/i, '').slice(0, 500);
  const parted =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2}|[a-z]{3,9})[/_-](\d{1,2})(?![\d])/i.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/.exec(path);
  if (!parted) return null;
  const [, year = '', month = '', day = ''] = parted;
  const written = /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
  const found = dayOf(written, told);
  return found === '' ? null : { day: found, from: 'the address' };
}

function inLines(told: Told): Published | null {
  for (const line of told.lines) {
    if (line.length > LONGEST_LINE) continue;
    const found = likeliest(daysIn(line, told.how), told, line);
    if (found) return { day: found.day, from: `the line “${line}”` };
  }
  return null;
}
