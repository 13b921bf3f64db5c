import { Refusal } from '../../../engine/nouns/refusal.ts';
import { checkMarks } from './checkMarks.ts';
import { checkPlaceholders } from './checkPlaceholders.ts';
import { checkStyles } from './checkStyles.ts';
import { checkSurroundings } from './checkSurroundings.ts';
import type { House } from './house.ts';
import type { HouseFinding } from './houseFinding.ts';
import { openHouse } from './openHouse.ts';
import { prepareHouse } from './prepareHouse.ts';

const RANK = { error: 0, warning: 1, remark: 2 };

/** All there is to say of a house file; a file that cannot even be opened is an error, too. */
export function checkHouseFile(bytes: Uint8Array): HouseFinding[] {
  try {
    const house = openHouse(bytes);
    prepareHouse(house);
    return checkHouse(house).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ severity: 'error', place: '', sentence: error.message, hint: error.hint }];
  }
}

/** @throws Refusal 'broken-part' */
export function checkHouse(house: House): HouseFinding[] {
  readEveryPart(house);
  return [...checkPlaceholders(house), ...checkMarks(house), ...checkStyles(house), ...checkSurroundings(house)];
}

/** Word opens no file with a broken part, wherever it is. */
function readEveryPart(house: House): void {
  for (const path of house.paths) if (/\.(?:xml|rels)$/i.test(path)) house.look(path);
}
