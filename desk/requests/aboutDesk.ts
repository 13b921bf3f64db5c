import manifest from '../../package.json' with { type: 'json' };
import type { Answers, Room } from './room.ts';

export function answerAbout({ library, door }: Room): Answers<'desk.about' | 'desk.sign'> {
  return {
    'desk.about': () => ({
      version: manifest.version,
      door,
      libraryPath: library.path,
      readOnly: library.readOnly,
      analyst: library.settings.get('analyst'),
      notices: library.notices,
    }),
    'desk.sign': ({ analyst }) => {
      library.settings.set('analyst', analyst.trim());
      return {};
    },
  };
}
