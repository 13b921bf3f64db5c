const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** “German” of de; the tag itself where it is none. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
