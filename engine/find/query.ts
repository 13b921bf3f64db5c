/** What is looked for in a briefing. */
export interface Query {
  words: string;
  matchCase: boolean;
  wholeWords: boolean;
}

/**
 * The words as an expression that finds them all; null where there is nothing to look for. A space finds any space, an apostrophe or
 * a hyphen each of its kinds: nobody can see which of them stands in a text.
 */
export function expressionOf({ words, matchCase, wholeWords }: Query): RegExp | null {
  if (words === '') return null;
  const body = words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[ \u00a0\u202f\u2009]/g, '[ \\u00a0\\u202f\\u2009]')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/[-\u2010\u2011]/g, '[\\-\\u2010\\u2011]');
  const edged = wholeWords ? `(?<![\\p{L}\\p{N}_])${body}(?![\\p{L}\\p{N}_])` : body;
  return new RegExp(edged, matchCase ? 'gu' : 'giu');
}

export interface Span {
  start: number;
  end: number;
}

/** Where the words stand in a text. */
export function spansIn(text: string, expression: RegExp): Span[] {
  return [...text.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
