import { languageRunsLeft } from '../../engine/script/direction.ts';

/** The three languages that Word keeps apart in every run: of its Latin, Greek and Cyrillic, its East Asian and its complex script. */
export type LanguageSide = 'val' | 'eastAsia' | 'bidi';

const EAST_ASIAN = /^(zh|ja|ko|yue|ii)\b/i;
/** Scripts that join or stack their letters although they run from the left: Word takes them for complex ones. */
const COMPLEX = /^(as|bn|bo|dz|gu|hi|km|kn|lo|ml|mr|my|ne|or|pa|sa|si|ta|te|th)\b/i;
/** What Word writes for these, where CLDR's likeliest place is another one. */
const PLACES: Record<string, string> = { en: 'en-GB', ar: 'ar-SA', iw: 'he-IL', no: 'nb-NO' };

export function sideOf(language: string): LanguageSide {
  if (EAST_ASIAN.test(language)) return 'eastAsia';
  return languageRunsLeft(language) || COMPLEX.test(language) ? 'bidi' : 'val';
}

/** The tag with its likeliest place ('fr-FR'), by which Word finds its dictionaries; null for words that are no tag. */
export function wordLanguage(tag: string): string | null {
  const known = PLACES[tag.toLowerCase()];
  if (known !== undefined) return known;
  try {
    const given = new Intl.Locale(tag);
    const { language, script, region } = given.maximize();
    // Chinese is told by its place; a script that was asked for ('sr-Latn') stays.
    const written = given.script !== undefined && language !== 'zh' ? `-${script}` : '';
    return region === undefined ? language : `${language}${written}-${region}`;
  } catch {
    return null;
  }
}
