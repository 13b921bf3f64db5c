/** At most so many matches of a global pattern, in order: millions of finds in a hostile text never become a list. */
export function firstMatches(text: string, pattern: RegExp, most: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length === most) break;
  }
  return found;
}
