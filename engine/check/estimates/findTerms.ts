import type { EstimativeScale } from '../../nouns/estimativeScale.ts';
import { primaryLanguage } from '../../nouns/primaryLanguage.ts';

/** An expression of likelihood; offsets into the searched text. */
export interface FoundTerm {
  words: string;
  start: number;
  end: number;
  /** Number of its band in the scale, and of its row within the band; -1 where the scale does not have it. */
  band: number;
  row: number;
}

/** "More likely" compares; it does not say how likely. */
const COMPARES =
  /^(?:most|(?:far |much |no |even |any )?more|(?:no )?less|increasingly|equally|(?:just |twice |half )?as|so|too|how) /i;

const DEGREES =
  'not very|not|very|highly|quite|extremely|fairly|rather|somewhat|reasonably|pretty|overwhelmingly|exceptionally|virtually|practically|absolutely|almost|nearly|hardly|scarcely|most|(?:far |much |no |even |any )?more|(?:no )?less|increasingly|equally|(?:just |about |twice |half )?as|so|too|how';
const PHRASES = [
  `(?:(?:${DEGREES}) )?(?:likely|unlikely|probabl[ey]|improbabl[ey])(?: than not| as not)?`,
  '(?:almost|nearly|virtually|practically|all but|as good as) certain(?:ly)?',
  '(?:roughly |about |better than )?(?:even|fifty[- ]fifty|50[-–:/]50) (?:chances?|odds)',
  'fifty[- ]fifty|50[-–:/]50',
  '(?:almost no|no|remote|slim|slight|small|low|fair|good|strong|high|serious|distinct|real|realistic|reasonable) (?:chance|possibility|likelihood|probability|prospect|odds)',
  '(?:is|are|remains?|seems?|appears?) remote',
  'in all (?:likelihood|probability)|(?:the )?(?:chances|odds) are even',
  '(?:near|virtual|absolute|practical|moral) certainty|(?<=(?:is|are|seems?) )certain(?= (?:to|that))',
  'undoubtedly|without (?:a )?doubt|beyond (?:any |all |reasonable )?doubt',
];
const ENGLISH = new RegExp(`(?<![\\p{L}-])(?:${PHRASES.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}-])`, 'giu');
const GERMAN =
  /(?<!\p{L})(?:(?:(?:sehr|äußerst|höchst|ziemlich|recht|überaus|außergewöhnlich|besonders|extrem|eher|etwa ebenso|ebenso|genauso|nicht)\s+)?(?:un)?wahrscheinlich(?:\s+(?:als|wie)\s+nicht)?|(?:praktisch|so gut wie|fast|nahezu)\s+sicher|(?:mit|aller)\s+(?:hoher|großer|an Sicherheit grenzender)?\s?Wahrscheinlichkeit(?:\s+nach)?)(?!\p{L})/giu;

/** Expressions of likelihood in a text, those of other scales and of none among them, in order. */
export function findTerms(text: string, scale: EstimativeScale, language: string): FoundTerm[] {
  const pattern = primaryLanguage(language) === 'de' ? GERMAN : ENGLISH;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match[0].replace(/^(?:is|are|remains?|seems?|appears?)\s+(?=remote$)|^the\s+/i, '');
    const key = keyOf(words);
    if (COMPARES.test(words) && !/ (?:than|as) not$/.test(key)) return [];
    const start = match.index + match[0].length - words.length;
    return [{ words, start, end: start + words.length, ...placeIn(scale, key) }];
  });
}

/** "Probably" is "probable", and ICD 203's "remote" stands before a noun. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/probably$/, 'probable')
    .replace(/certainly$/, 'certain');
}

function placeIn({ bands }: EstimativeScale, key: string): { band: number; row: number } {
  for (const [band, { terms }] of bands.entries()) {
    const row = terms.findIndex((term) => term === key || (term === 'remote' && /^remote /.test(key)));
    if (row >= 0) return { band, row };
  }
  return { band: -1, row: -1 };
}
