import { firstMatches } from '../../../engine/capture/firstMatches.ts';

/** What an article says of itself for machines (JSON-LD). Untrusted words, not yet settled; '' where it says nothing. */
export interface LinkedData {
  headline: string;
  /** Writers first; bodies only where no writer is named. */
  authors: string[];
  publisher: string;
  published: string;
  /** Created or, failing that, modified: no publication, but near one. */
  dated: { value: string; field: string };
  body: string;
  /** Of the site as a whole. */
  site: string;
}

type Thing = Record<string, unknown>;

const OPENING = /<script[^<>]{0,300}application\/ld\+json[^<>]{0,300}>/gi;
const MOST = 20;
const LONGEST = 400_000;

export function linkedData(html: string): LinkedData {
  const all = firstMatches(html, OPENING, MOST).flatMap((opening) => {
    const start = opening.index + opening[0].length;
    const json = html.slice(start, start + LONGEST);
    const end = json.search(/<\/script/i);
    return thingsIn(end < 0 ? '' : json.slice(0, end));
  });
  const byId = new Map(
    all.flatMap((thing) => (typeof thing['@id'] === 'string' ? [[thing['@id'], thing] as const] : [])),
  );
  const whole = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(whole);
    const id = isThing(value) && value.name === undefined ? value['@id'] : undefined;
    return (typeof id === 'string' ? byId.get(id) : undefined) ?? value;
  };
  const articles = all.filter((thing) => /(?:Article|Posting|Report|Review|Story)\b/.test(typeOf(thing)));
  const pages = all.filter((thing) => /(?:WebPage|ItemPage|VideoObject)\b/.test(typeOf(thing)));
  const site = all.find((thing) => /WebSite\b/.test(typeOf(thing)));
  const firstOf = (things: Thing[], ...fields: string[]) =>
    fields
      .flatMap((field) => things.map((thing) => namesIn(whole(thing[field])).join(', ')))
      .find((value) => value !== '') ?? '';
  const told = [...articles, ...pages];
  const field = ['dateCreated', 'uploadDate', 'dateModified'].find((name) => firstOf(told, name) !== '') ?? '';
  return {
    headline: firstOf(articles, 'headline', 'name', 'alternativeHeadline'),
    authors:
      [...articles, ...pages]
        .map((thing) => writers(whole(thing.author ?? thing.creator)))
        .find((some) => some.length > 0) ?? [],
    publisher: firstOf(articles, 'publisher', 'sourceOrganization'),
    published: firstOf(told, 'datePublished'),
    dated: { value: field === '' ? '' : firstOf(told, field), field },
    body:
      articles
        .map((thing) => thing.articleBody)
        .find((body): body is string => typeof body === 'string' && body !== '') ?? '',
    site: site ? namesIn(site.name).join(', ') : '',
  };
}

const typeOf = (thing: Thing) => [thing['@type']].flat().join(' ');

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every thing in a script, also those in a graph or one level within others. */
function thingsIn(json: string): Thing[] {
  const parsed = parsedJson(json);
  const list = [parsed].flat(2).filter(isThing);
  return list.flatMap((thing) => [
    thing,
    ...[thing['@graph'], thing.mainEntity, thing.mainEntityOfPage, thing.itemListElement].flat().filter(isThing),
  ]);
}

/** Pages write line feeds into strings, commas behind the last entry, and comments around it all. */
function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    const mended = json
      .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
      .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
    try {
      return JSON.parse(mended);
    } catch {
      return fieldsOnly(mended);
    }
  }
}

/** Out of what is no JSON at all: the plain fields of an article. */
function fieldsOnly(json: string): Thing | null {
  if (!/"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|Posting|Report)"/.test(json)) return null;
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,300})"`).exec(json)?.[1] ?? '';
  const author = /"author"\s*:\s*[[{\s]*(?:"@type"\s*:\s*"[A-Za-z]*"\s*,\s*)?"name"\s*:\s*"([^"]{1,200})"/.exec(
    json,
  )?.[1];
  return {
    '@type': 'Article',
    headline: field('headline'),
    datePublished: field('datePublished'),
    author: author ?? '',
  };
}

/** Where writers are named, the outlet beside them is none. */
function writers(author: unknown): string[] {
  const all = [author].flat();
  const people = all.filter((one) => !(isThing(one) && /Organization/.test(typeOf(one))));
  return namesIn(people.length > 0 && namesIn(people).length > 0 ? people : all);
}

/** A name, a list of names, or things that have one. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.slice(0, 12).flatMap(namesIn);
  return isThing(value) ? namesIn(value.name ?? value['@value']) : [];
}
