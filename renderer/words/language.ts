import { create } from 'zustand';

/** What can be chosen under Appearance. */
export const LANGUAGES = ['system', 'en', 'de'] as const;
export type LanguageChoice = (typeof LANGUAGES)[number];

/**
 * What the screen speaks. The two last are nobody's language and are not offered: tests look with them at texts a third longer (en-XA)
 * and at the screen from right to left (ar-XB).
 */
export type Language = 'en' | 'de' | 'en-XA' | 'ar-XB';

const PSEUDO: readonly Language[] = ['en-XA', 'ar-XB'];

/** How dates, numbers and lists are written: English as in Britain, day before month. */
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de', 'en-XA': 'en-GB', 'ar-XB': 'en-GB' };

const KEY = 'briefwright-language';

interface LanguageState {
  chosen: LanguageChoice;
  language: Language;
  choose: (chosen: LanguageChoice) => void;
}

/** Whoever shows words and is not drawn again with the whole screen (a `memo`, an editor of its own) listens to this. */
export const useLanguage = create<LanguageState>((set) => ({
  ...kept(),
  choose: (chosen) => {
    localStorage.setItem(KEY, chosen);
    set({ chosen, language: spoken(chosen) });
    show();
  },
}));

/** Says on the page which language it speaks, before it is first painted. */
export function startLanguage(): void {
  show();
}

export function currentLanguage(): Language {
  return useLanguage.getState().language;
}

/** For `Intl`. */
export function currentLocale(): string {
  return LOCALES[currentLanguage()];
}

/** Which way the screen runs. */
/** Which way an arrow key goes through what stands side by side: 1 onwards, -1 back; 0 where it is no such key. */
export function sideways(key: string): 1 | -1 | 0 {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return 0;
  return (key === 'ArrowRight') === (currentDirection() === 'ltr') ? 1 : -1;
}

function currentDirection(): 'ltr' | 'rtl' {
  return currentLanguage() === 'ar-XB' ? 'rtl' : 'ltr';
}

function kept(): { chosen: LanguageChoice; language: Language } {
  const word = globalThis.localStorage?.getItem(KEY) ?? 'system';
  const pseudo = PSEUDO.find((one) => one === word);
  const chosen = LANGUAGES.find((one) => one === word) ?? 'system';
  return { chosen, language: pseudo ?? spoken(chosen) };
}

/** Of the languages the system's person reads, the first that we have; English where there is none. */
function spoken(chosen: LanguageChoice): Language {
  if (chosen !== 'system') return chosen;
  // Without a page (a test in Node) nobody reads.
  const read = globalThis.document === undefined ? [] : navigator.languages;
  for (const tag of read) {
    const primary = tag.split('-')[0];
    if (primary === 'en' || primary === 'de') return primary;
  }
  return 'en';
}

function show(): void {
  const root = document.documentElement;
  root.lang = currentLanguage();
  root.dir = currentDirection();
}
