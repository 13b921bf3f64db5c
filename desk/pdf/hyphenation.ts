import { createRequire } from 'node:module';
import createHyphenator from 'hyphen';

const packages = createRequire(import.meta.url);

/** Languages whose patterns (of Liang's kind, from TeX) have the language's own name. */
const NAMED =
  'af as be bg bn ca cs cu cy da en-gb es et eu fi fr fur ga gl gu hi hr hsb hu hy ia id is it ka kn la lt lv ml mr nb nl nn no oc or pa pl pms pt rm ro ru sk sl sq sv ta te th tk tr uk';
/** By language tag: the file with its patterns. */
const PATTERNS: Record<string, string> = {
  ...Object.fromEntries(NAMED.split(' ').map((name) => [name, name])),
  de: 'de-1996',
  el: 'el-monoton',
  en: 'en-us',
  mn: 'mn-cyrl',
  sh: 'sh-latn',
  sr: 'sr-cyrl',
};

const SHORTEST = 5;
const SOFT = '\u00ad';

type Hyphenator = (word: string) => string;
const hyphenators = new Map<string, Hyphenator>();
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
