import { primaryLanguage } from '../../nouns/primaryLanguage.ts';

/**
 * Words without a band in any scale: remarks for the author, never faults. “May” at the beginning of a sentence may be the month; “could not” tells
 * what was.
 */
const ENGLISH =
  /(?<!\p{L})(?:may|[Mm]ight|[Cc]ould(?! (?:not|no longer|only|hardly|barely)(?!\p{L}))|[Pp]ossibly|[Pp]erhaps|[Mm]aybe|[Cc]onceivabl[ey]|[Pp]otentially|[Pp]ossible(?= that)|(?:cannot|can’t|can't) (?:be )?rule[d]? out)(?!\p{L}|[’'])/gu;
const GERMAN =
  /(?<!\p{L})(?:[Kk]önnten?|[Mm]öglicherweise|[Vv]ielleicht|[Ee]ventuell|[Ww]omöglich|unter Umständen|nicht auszuschließen)(?!\p{L})/gu;

export function findUnbanded(sentence: string, language: string): { words: string; start: number; end: number }[] {
  const pattern = primaryLanguage(language) === 'de' ? GERMAN : ENGLISH;
  return [...sentence.matchAll(pattern)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));
}
