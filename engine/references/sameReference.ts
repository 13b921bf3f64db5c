import type { CslItem } from '../nouns/reference.ts';
import { doiOf, metaOfReference } from './referenceMeta.ts';

/** By what two records are known as one: DOI, address, or title with day. '' where that is not told. */
export interface Identity {
  doi: string;
  address: string;
  titleDay: string;
}

export function identityOf(csl: CslItem): Identity {
  const { title, publishedOn, url } = metaOfReference(csl);
  return { doi: doiOf(csl), address: plain(url), titleDay: titleDayOf(title, publishedOn) };
}

export function identityOfMeta({
  title,
  publishedOn,
  url,
}: {
  title: string;
  publishedOn: string;
  url: string;
}): Identity {
  return { doi: doiOf({ URL: url }), address: plain(url), titleDay: titleDayOf(title, publishedOn) };
}

/** A DOI decides where both have one. */
export function isSame(one: Identity, other: Identity): boolean {
  if (one.doi !== '' && other.doi !== '') return one.doi === other.doi;
  if (one.address !== '' && one.address === other.address) return true;
  return one.titleDay !== '' && one.titleDay === other.titleDay;
}

/** Without protocol, 'www.', fragment and a last stroke; what stands behind '?' names another page. */
function plain(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/^https?:\/\/(www\.)?/i, '')
    .toLowerCase();
}

function titleDayOf(title: string, day: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' || day === '' ? '' : `${words} ${day}`;
}
