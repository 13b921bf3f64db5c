import { Refusal } from '../../engine/nouns/refusal.ts';
import { SpellingChoice } from '../bridge.ts';
import type { SettingName } from '../library/settings.ts';
import type { Answers, Room } from './room.ts';

const FIRST: SpellingChoice = { on: true, english: 'en-GB', words: [] };
const PREFIX = 'dictionary ';

/** How words are spelled: the analyst's own words and dictionaries stay with the library. */
export function answerSpelling({
  library: { settings },
}: Room): Answers<
  'spelling.settings' | 'spelling.choose' | 'spelling.dictionary' | 'spelling.add' | 'spelling.remove'
> {
  const named = (language: string): SettingName => `dictionary ${language}`;
  return {
    'spelling.settings': () => ({
      ...chosen(settings.get('spelling')),
      dictionaries: settings.names(PREFIX).map((name) => name.slice(PREFIX.length)),
    }),
    'spelling.choose': (choice) => {
      settings.set('spelling', JSON.stringify(choice));
      return {};
    },
    'spelling.dictionary': ({ language }) => {
      const kept = settings.get(named(language));
      return kept === '' ? null : (JSON.parse(kept) as { aff: string; dic: string });
    },
    'spelling.add': ({ language, aff, dic }) => {
      refuseOtherFiles(aff, dic);
      settings.set(named(language), JSON.stringify({ aff, dic }));
      return {};
    },
    'spelling.remove': ({ language }) => {
      settings.remove(named(language));
      return {};
    },
  };
}

/** A dictionary's first line is how many words it has; every affix file says how it is written or what its affixes are. */
function refuseOtherFiles(aff: string, dic: string): void {
  if (!/^\uFEFF?\s*\d+/.test(dic)) {
    throw new Refusal(
      'no-dictionary',
      'The .dic file is no list of words as Hunspell writes it: its first line is not a number.',
      'Choose the .aff and the .dic file of one language, as LibreOffice and Firefox have them.',
    );
  }
  if (!/^(SET|TRY|SFX|PFX|FLAG|REP|KEY|WORDCHARS|LANG)\b/m.test(aff)) {
    throw new Refusal(
      'no-dictionary',
      'The .aff file says nothing about words as Hunspell writes it.',
      'Choose the .aff and the .dic file of one language, as LibreOffice and Firefox have them.',
    );
  }
}

/** What a later program may have written is left alone, and read as if nothing were chosen. */
function chosen(kept: string): SpellingChoice {
  if (kept === '') return FIRST;
  try {
    return SpellingChoice.parse(JSON.parse(kept));
  } catch {
    return FIRST;
  }
}
