import { create } from 'zustand';
import type { Gives } from '../../desk/bridge.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';
import { dictionaryOf } from './dictionaries.ts';
import { learn, orderSpelling } from './speller.ts';

type Settings = Gives<'spelling.settings'>;

interface SpellingState {
  /** Null until the desk has told. */
  settings: Settings | null;
  /** What the open dictionary spells; '' while none is open. */
  spells: string;
  /** Counts up whenever words may be judged otherwise than before. */
  changes: number;
  /** Opens the dictionary for what briefings of this language are written in, or none. */
  start: (language: string) => Promise<void>;
  choose: (choice: Partial<Pick<Settings, 'on' | 'english'>>) => Promise<void>;
  addWord: (word: string) => Promise<void>;
  removeWord: (word: string) => Promise<void>;
  addDictionary: (language: string, files: { aff: string; dic: string }) => Promise<boolean>;
  removeDictionary: (language: string) => Promise<void>;
}

/** How words are spelled on this screen: which dictionary is open, and the analyst's own words. */
export const useSpelling = create<SpellingState>((set, get) => {
  let written = '';

  const again = () => set({ changes: get().changes + 1 });

  /** Opens the dictionary anew: after another choice, or where a word is no longer one. */
  const open = async () => {
    const { settings } = get();
    const language = settings ? languageFor(written, settings) : null;
    const dictionary = settings?.on && language ? await dictionaryOf(language) : null;
    if (dictionary && settings) await orderSpelling({ do: 'open', ...dictionary, known: settings.words });
    set({ spells: dictionary && language ? language : '' });
    again();
  };

  const refresh = async () => {
    const settings = await askOrTell(ask, sayTrouble, 'spelling.settings', {});
    if (settings) set({ settings });
  };

  const keep = async (change: Partial<Settings>): Promise<boolean> => {
    const { settings } = get();
    if (!settings) return false;
    const { dictionaries, ...choice } = { ...settings, ...change };
    if ((await askOrTell(ask, sayTrouble, 'spelling.choose', choice)) === null) return false;
    set({ settings: { dictionaries, ...choice } });
    return true;
  };

  return {
    settings: null,
    spells: '',
    changes: 0,

    start: async (language) => {
      if (written === language && get().settings) return;
      written = language;
      if (!get().settings) await refresh();
      await open();
    },

    choose: async (choice) => {
      if (await keep(choice)) await open();
    },

    addWord: async (word) => {
      const words = get().settings?.words ?? [];
      if (words.includes(word) || !(await keep({ words: [...words, word].sort() }))) return;
      learn(word);
      again();
    },

    removeWord: async (word) => {
      const words = get().settings?.words ?? [];
      if (await keep({ words: words.filter((one) => one !== word) })) await open();
    },

    addDictionary: async (language, files) => {
      if ((await askOrTell(ask, sayTrouble, 'spelling.add', { language, ...files })) === null) return false;
      await refresh();
      await open();
      return true;
    },

    removeDictionary: async (language) => {
      if ((await askOrTell(ask, sayTrouble, 'spelling.remove', { language })) === null) return;
      await refresh();
      await open();
    },
  };
});

/** The analyst's own dictionary goes before the program's: of the very language, else of the same without its country. */
function languageFor(written: string, { dictionaries, english }: Settings): string | null {
  const plain = written.split('-')[0] ?? '';
  const own = dictionaries.find((one) => one === written) ?? dictionaries.find((one) => one.split('-')[0] === plain);
  return own ?? (plain === 'en' ? english : null);
}
