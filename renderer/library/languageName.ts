import { byLocale } from '../words/written.ts';

/** “German” of de, in German „Deutsch“; the tag itself where it is none. */
export function languageName(tag: string): string {
  try {
    return names().of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const names = byLocale((locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }));
