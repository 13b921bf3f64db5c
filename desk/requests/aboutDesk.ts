import { builtAs, stampWords } from '../builtAs.ts';
import { readLicences } from '../licences.ts';
import type { Answers, Room } from './room.ts';

export function answerAbout({ library, door }: Room): Answers<'desk.about' | 'desk.sign' | 'desk.licences'> {
  return {
    'desk.about': () => ({
      version: builtAs().version,
      stamp: stampWords(builtAs()),
      door,
      libraryPath: library.path,
      readOnly: library.readOnly,
      analyst: library.settings.get('analyst'),
      notices: library.notices,
    }),
    'desk.licences': readLicences,
    'desk.sign': ({ analyst }) => {
      library.settings.set('analyst', analyst.trim());
      return {};
    },
  };
}
