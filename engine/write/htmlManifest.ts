import type { Document } from '../nouns/document.ts';
import { escaped } from './escaped.ts';

const NAME = 'briefwright-manifest';

/** Where every footnote comes from, inside a page that runs no script: as the content of a meta element. */
export function htmlManifest({ manifest }: Document): string {
  return `<meta name="${NAME}" content="${escaped(JSON.stringify(manifest))}">`;
}

/** What a page's manifest holds, unchecked; null where there is none that can be read. */
export function readHtmlManifest(html: string): unknown | null {
  const opening = `<meta name="${NAME}" content="`;
  const start = html.indexOf(opening);
  const end = html.indexOf('">', start);
  if (start < 0 || end < 0) return null;
  const json = html
    .slice(start + opening.length, end)
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)));
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
