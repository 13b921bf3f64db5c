import { Refusal } from '../../../engine/nouns/refusal.ts';
import { checkHouse } from './checkHouse.ts';
import type { House } from './house.ts';

/** @throws Refusal 'house-unsound' with the first error of a house that cannot be filled in */
export function refuseUnsound(house: House): void {
  const errors = checkHouse(house).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return;
  const at = first.place === '' ? '' : `, ${first.place}`;
  const more =
    errors.length === 1
      ? ''
      : ` There ${errors.length === 2 ? 'is 1 more error' : `are ${errors.length - 1} more errors`}.`;
  throw new Refusal(
    'house-unsound',
    `The house template cannot be filled in${at}: ${first.sentence}`,
    `${first.hint}${more} “briefwright template validate” names every one.`.trim(),
  );
}
