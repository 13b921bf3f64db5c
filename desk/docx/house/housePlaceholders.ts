import type { House } from './house.ts';
import { houseSpots } from './houseFlows.ts';
import type { PlaceholderName } from './placeholderNames.ts';
import { type Placeholder, placeholdersIn } from './placeholders.ts';

export type NamedPlaceholder = Placeholder & { name: PlaceholderName };

/** All placeholders of a house that have a name we know, in the order of the text. */
export function housePlaceholders(house: House): NamedPlaceholder[] {
  return houseSpots(house)
    .flatMap(placeholdersIn)
    .filter((one): one is NamedPlaceholder => one.name !== null);
}
