const OPENING = /<(?:!--|(script|style|template|noscript|iframe|object|svg|math)\b)/gi;

/**
 * Scripts, styles, frames and comments are gone before any parser looks: half-closed ones have fooled every one of them. A script, style or
 * comment that never closes takes the rest of the page with it, as it does in a browser; of any other element only the tag goes (it may stand
 * in an attribute: `content="<svg"`). Reads the page once, whatever is in it.
 */
export function withoutActive(html: string): string {
  const kept: string[] = [];
  /** Looked for to the end of the page and not found: not looked for again. */
  const unclosed = new Set<string>();
  let from = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(html); opening; opening = OPENING.exec(html)) {
    kept.push(html.slice(from, opening.index));
    from = endOf(html, opening[1]?.toLowerCase(), OPENING.lastIndex, unclosed);
    OPENING.lastIndex = from;
  }
  kept.push(html.slice(from));
  return kept.join(' ');
}

/** Where the element or, without a name, the comment ends. */
function endOf(html: string, name: string | undefined, at: number, unclosed: Set<string>): number {
  if (name === undefined) {
    const end = html.indexOf('-->', at);
    return end < 0 ? html.length : end + 3;
  }
  if (!unclosed.has(name)) {
    const closing = new RegExp(`</${name}\\s{0,20}>`, 'gi');
    closing.lastIndex = at;
    if (closing.exec(html)) return closing.lastIndex;
    unclosed.add(name);
  }
  return name === 'script' || name === 'style' ? html.length : at;
}
