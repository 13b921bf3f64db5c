import type { WordPictures } from '../wordPictures.ts';
import { setType } from './contentTypes.ts';
import type { House } from './house.ts';
import { relate } from './houseRelations.ts';
import { allNamed } from './xmlElement.ts';

const TYPES = { png: 'image/png', jpg: 'image/jpeg' } as const;

/** Puts pictures beside those of the house; gives the ids that its body knows them by. */
export function addPictures(house: House, pictures: WordPictures): Map<string, string> {
  return new Map(
    pictures.named().map(({ part, ending, bytes }) => {
      const path = house.freePath('word/media/briefing', ending);
      house.put(path, bytes);
      setType(house, path, TYPES[ending]);
      return [part, relate(house, house.main, 'image', { path })] as const;
    }),
  );
}

/** What is added to a drawing's number: the house's own drawings keep theirs. */
export function drawingOffset(house: House): number {
  const numbers = allNamed(house.tree(house.main), 'wp:docPr').map(({ attributes }) => Number(attributes.id ?? 0));
  return numbers.reduce((most, number) => Math.max(most, Number.isFinite(number) ? number : 0), 0);
}
