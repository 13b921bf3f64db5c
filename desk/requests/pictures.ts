import { Refusal } from '../../engine/nouns/refusal.ts';
import { readPicture } from '../media/readPicture.ts';
import type { Answers, Room } from './room.ts';

export function answerPictures({ library }: Room): Answers<'picture.add' | 'picture.open'> {
  return {
    'picture.add': ({ bytes }) => {
      const picture = readPicture(bytes);
      library.media.keep(picture.bytes);
      return picture.medium;
    },

    'picture.open': ({ sha256 }) => {
      const bytes = library.media.find(sha256);
      if (!bytes) throw new Refusal('not-found', 'This picture is not in the library.', 'Put it in again.');
      return { bytes: new Uint8Array(bytes) };
    },
  };
}
