import { Refusal } from '../../../engine/nouns/refusal.ts';
import { checkHouse } from './checkHouse.ts';
import type { House } from './house.ts';
import type { HouseFinding } from './houseFinding.ts';

/** What there is to say of a house. @throws Refusal 'house-unsound' with the first error of one that cannot be filled in */
export function refuseUnsound(house: House): HouseFinding[] {
  const findings = checkHouse(house);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return findings;
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
