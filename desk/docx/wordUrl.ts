const OPENS_OUTSIDE = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address as a relationship may carry it, or null where it must stay plain text: Word calls a file with an
 * ill-formed target damaged, so everything outside RFC 3986 is percent-encoded.
 */
export function wordUrl(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (!OPENS_OUTSIDE.has(url.protocol)) return null;
  return url.href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, (odd) => encodeURIComponent(odd));
}
