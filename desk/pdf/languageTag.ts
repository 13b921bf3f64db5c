/** Whether the words are a well-formed BCP 47 tag: templates may hold any. */
export function isLanguageTag(words: string): boolean {
  try {
    return Intl.getCanonicalLocales(words).length > 0;
  } catch {
    return false;
  }
}
