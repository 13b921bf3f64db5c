import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

export interface Dictionary {
  aff: string;
  dic: string;
}

/** Both come with the program: derived from SCOWL, under MIT and BSD licences. */
const ENGLISH: Record<string, () => Promise<{ default: string }[]>> = {
  'en-GB': () => Promise.all([import('dictionary-en-gb/index.aff?raw'), import('dictionary-en-gb/index.dic?raw')]),
  'en-US': () => Promise.all([import('dictionary-en/index.aff?raw'), import('dictionary-en/index.dic?raw')]),
};

/** The dictionary of a language: of the program, or of those the analyst has added; null where there is none. */
export async function dictionaryOf(language: string): Promise<Dictionary | null> {
  const english = ENGLISH[language];
  if (!english) return askOrTell(ask, sayTrouble, 'spelling.dictionary', { language });
  const [aff, dic] = await english();
  return aff && dic ? { aff: aff.default, dic: dic.default } : null;
}
