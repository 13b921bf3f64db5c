import type { FoundNumber } from './numbersIn.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** "third-largest", "the second biggest": an ordinal and a superlative. */
const SUPERLATIVE = new RegExp(
  `(?<![\\p{L}-])(${ORDINALS.join('|')}|(\\d{1,3})(?:st|nd|rd|th))[- ](?:(?!\\p{L}*test\\b)\\p{Ll}{3,}est|most|least|best|worst)(?![\\p{L}])`,
  'giu',
);
/** "ranked No. 3", "finished fifth", "in fourth place". */
const PLACED = new RegExp(
  `(?<=\\b(?:rank(?:s|ed|ing)?|finished|came|placed|placing)(?: at| in| only| the)?\\s)(?:(?:No\\.?|number)\\s?(\\d{1,3})|(${ORDINALS.join('|')}))(?![\\p{L}\\d-])|(?<![\\p{L}-])(${ORDINALS.join('|')})(?= place\\b)`,
  'giu',
);

/** Ranks told in words: "third-largest" is rank 3, "ranked No. 12" rank 12. "36th" in figures is found elsewhere. Offsets into `text`. */
export function ranksIn(text: string): FoundNumber[] {
  const superlative = [...text.matchAll(SUPERLATIVE)].map((match) => rank(match, match[2] ?? match[1] ?? ''));
  const placed = [...text.matchAll(PLACED)].map((match) => rank(match, match[1] ?? match[2] ?? match[3] ?? ''));
  return [...superlative, ...placed];
}

function rank({ index, 0: words }: RegExpExecArray, place: string): FoundNumber {
  const named = ORDINALS.indexOf(place.toLowerCase()) + 1;
  return {
    start: index,
    end: index + words.length,
    value: named || Number(place),
    unit: 'rank',
    inWords: false,
    sure: true,
  };
}
