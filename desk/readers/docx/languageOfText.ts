/** The part of the letters whose run may name another language than the whole text does: names, a sentence that is cited. */
const MOST_OTHER = 0.2;

/**
 * The language a file names for its text, as `de`; '' where that is not clear. English says nothing: programs write it into every file, whoever
 * uses them. `letters` are counted by the language that runs name for themselves.
 */
export function languageOfText(named: string, letters: Map<string, number>): string {
  const language = primary(named);
  if (language === '' || language === 'en') return '';
  let all = 0;
  let other = 0;
  for (const [tag, count] of letters) {
    all += count;
    if (primary(tag) !== '' && primary(tag) !== language) other += count;
  }
  return all > 0 && other / all <= MOST_OTHER ? language : '';
}

function primary(tag: string): string {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
}
