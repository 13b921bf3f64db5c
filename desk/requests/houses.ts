import { Refusal } from '../../engine/nouns/refusal.ts';
import { checkHouseFile } from '../docx/house/checkHouse.ts';
import type { Answers, Room } from './room.ts';

export function answerHouses({
  library,
}: Room): Answers<'house.list' | 'house.check' | 'house.validate' | 'house.add' | 'house.rename' | 'house.remove'> {
  const { houses } = library;
  return {
    'house.list': () => houses.list(),
    'house.check': ({ bytes }) => checkHouseFile(bytes),
    'house.validate': ({ id }) => checkHouseFile(houses.bytes(id)),
    'house.add': ({ name, fileName, bytes }) => {
      const error = checkHouseFile(bytes).find(({ severity }) => severity === 'error');
      if (error) throw new Refusal('house-unsound', `This file cannot be filled in: ${error.sentence}`, error.hint);
      return houses.keep(name, fileName, bytes);
    },
    'house.rename': ({ id, name }) => houses.rename(id, name),
    'house.remove': ({ id }) => {
      houses.remove(id);
      return {};
    },
  };
}
