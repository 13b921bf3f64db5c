/** What a language is called in another one; both BCP 47. The tag itself where it has no name, or is none that anybody knows. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // 'ko-12' has the form of a tag and is none.
    return tag;
  }
}
