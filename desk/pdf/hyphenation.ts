import { createRequire } from 'node:module';
import createHyphenator from 'hyphen';

const packages = createRequire(import.meta.url);

/** Languages with patterns of Liang's kind (TeX) and the file that holds them; the rest of the tag does not matter. */
const PATTERNS: Record<string, string> = {
  en: 'en-us',
  'en-gb': 'en-gb',
  nb: 'nb',
  no: 'nb',
};
/** The patterns of other languages have the language's own name. */
const NAMED =
  'af as be bg bn ca cs cu cy da de el es et eu fi fr fur ga gl gu hi hr hsb hu hy ia id is it ka kn la lt lv ml mn mr nl nn oc or pa pl pms pt rm ro ru sh sk sl sq sr sv ta te th tk tr uk';
for (const name of NAMED.split(' ')) PATTERNS[name] ??= name;
Object.assign(PATTERNS, { de: 'de-1996', el: 'el-monoton', mn: 'mn-cyrl', sr: 'sr-cyrl', sh: 'sh-latn' });

const SHORTEST = 5;
const SOFT = '\u00ad';

type Hyphenator = (word: string) => string;
const hyphenators = new Map<string, Hyphenator | null>();
const parted = new Map<string, number[]>();

/** Places where a word of the language may be parted (Liang's algorithm, TeX's patterns), two letters at least before and after. */
export function hyphenationPoints(word: string, language: string): number[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  const key = `${language} ${word}`;
  const known = parted.get(key);
  if (known) return known;
  const points = pointsOf(hyphenatorOf(language), word);
  if (parted.size > 60_000) parted.clear();
  parted.set(key, points);
  return points;
}

function pointsOf(hyphenate: Hyphenator | null, word: string): number[] {
  if (!hyphenate || word.includes(SOFT)) return [];
  const points: number[] = [];
  let at = 0;
  for (const part of hyphenate(word).split(SOFT)) {
    at += part.length;
    if (at >= 2 && at <= word.length - 2) points.push(at);
  }
  return points;
}

function hyphenatorOf(language: string): Hyphenator | null {
  const tag = language.toLowerCase();
  const name = PATTERNS[tag] ?? PATTERNS[tag.split('-')[0] ?? ''];
  if (name === undefined) return null;
  let known = hyphenators.get(name);
  if (known === undefined) {
    known = createHyphenator(packages(`hyphen/patterns/${name}`), { async: false, minWordLength: SHORTEST });
    hyphenators.set(name, known);
  }
  return known;
}
