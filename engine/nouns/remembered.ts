import type { Source } from './source.ts';

/**
 * A reading of a text, made once: a briefing is checked again after every pause in typing, and nearly all of its texts are what they were. The
 * reading must follow from the text alone. When more than `most` have gathered all are forgotten.
 */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** The same of a reading that depends on the language, too. */
export function rememberedIn<T>(
  read: (text: string, language: string) => T,
  most: number,
): (text: string, language: string) => T {
  const once = remembered((key) => {
    const at = key.indexOf('\n');
    return read(key.slice(at + 1), key.slice(0, at));
  }, most);
  return (text, language) => once(`${language}\n${text}`);
}

/** Articles of which readings are kept. */
const MOST_ARTICLES = 64;

/** A reading of an article's text in its language, made once; by its id, because it is read anew from the library for every check. */
export function rememberedArticle<T>(read: (source: Source) => T, most = MOST_ARTICLES): (source: Source) => T {
  const known = new Map<string, { text: string; language: string; value: T }>();
  return (source) => {
    const { id, text, language } = source;
    const found = known.get(id);
    if (found?.text === text && found.language === language) return found.value;
    const value = read(source);
    if (known.size >= most) known.clear();
    known.set(id, { text, language, value });
    return value;
  };
}
