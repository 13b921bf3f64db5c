import { listed } from '../../../engine/nouns/listed.ts';
import type { House } from './house.ts';
import type { HouseFinding } from './houseFinding.ts';
import { houseSpots } from './houseFlows.ts';
import { houseFrames, type Variant } from './houseFrames.ts';
import { missingFrames } from './missingFrames.ts';
import { placeholdersIn } from './placeholders.ts';

const PAGES: Record<Variant, string> = { default: 'usual', first: 'first-page', even: 'even-page' };

/** Where the handling mark of a briefing that has one will be added. */
export function checkMarks(house: House): HouseFinding[] {
  const marked = new Set(
    houseSpots(house)
      .filter((spot) => placeholdersIn(spot).some(({ name }) => name === 'marking'))
      .map(({ path }) => path),
  );
  const unmarked = houseFrames(house).filter(({ path }) => !marked.has(path));
  const missing = missingFrames(house);
  return [
    ...unmarked.map(
      ({ kind, name }): HouseFinding => ({
        severity: 'remark',
        place: name,
        sentence: `It has no {{marking}}: the mark is put ${kind === 'header' ? 'above' : 'below'} what stands there.`,
        hint: 'Write {{marking}} where the mark is to stand.',
      }),
    ),
    ...(missing.length === 0
      ? []
      : [
          {
            severity: 'remark' as const,
            place: '',
            sentence: `There is no ${listed(missing.map(({ kind, variant }) => `${PAGES[variant]} ${kind}`))}: with a marked briefing they are made, and hold the mark.`,
            hint: '',
          },
        ]),
  ];
}
