/**
 * Words without the line ends and indentation of the file around them; other white space is the text's own. By hand: a pattern that looks for
 * white space up to the end goes through a run of it once for each place in it.
 */
export function unindented(words: string): string {
  const text = words.trimStart();
  const lead = words.slice(0, words.length - text.length);
  const bare = text.trimEnd();
  const trail = text.slice(bare.length);
  return (lead.includes('\n') ? '' : lead) + bare + (trail.includes('\n') ? '' : trail);
}
