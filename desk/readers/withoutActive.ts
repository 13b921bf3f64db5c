const OPENING = /<(?:!--|(script|style|template|noscript|iframe|object|svg|math)\b)/gi;

/**
 * Scripts, styles, frames and comments are gone before any parser looks: half-closed ones have fooled every one of them. What never closes takes
 * the rest of the page with it, as it does in a browser. Reads the page once, whatever is in it.
 */
export function withoutActive(html: string): string {
  const kept: string[] = [];
  let from = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(html); opening; opening = OPENING.exec(html)) {
    kept.push(html.slice(from, opening.index));
    from = endOf(html, opening[1], OPENING.lastIndex);
    OPENING.lastIndex = from;
  }
  kept.push(html.slice(from));
  return kept.join(' ');
}

/** Where the element or, without a name, the comment ends. */
function endOf(html: string, name: string | undefined, at: number): number {
  if (name === undefined) {
    const end = html.indexOf('-->', at);
    return end < 0 ? html.length : end + 3;
  }
  const closing = new RegExp(`</${name}\\s{0,20}>`, 'gi');
  closing.lastIndex = at;
  return closing.exec(html) ? closing.lastIndex : html.length;
}
