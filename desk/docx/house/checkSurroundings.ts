import type { House } from './house.ts';
import type { HouseFinding } from './houseFinding.ts';
import { housePlaceholders } from './housePlaceholders.ts';
import { relationsOf } from './houseRelations.ts';
import { bodyOf } from './houseSections.ts';
import { UNWANTED, unwantedSettings } from './houseSettings.ts';
import { elementsBelow } from './xmlElement.ts';

/** What else in the house touches a briefing: its own notes, settings, pictures from elsewhere. */
export function checkSurroundings(house: House): HouseFinding[] {
  return [...notesBefore(house), ...settings(house), ...linkedPictures(house)];
}

/** Word counts footnotes through the whole text; a briefing's notes refer to each other by number. */
function notesBefore(house: House): HouseFinding[] {
  const body = housePlaceholders(house).find(({ name }) => name === 'body')?.spot.paragraph;
  let before = 0;
  for (const element of elementsBelow(bodyOf(house))) {
    if (element === body) break;
    const isCounted = element.name === 'w:footnoteReference' && !element.attributes['w:customMarkFollows'];
    if (isCounted) before += 1;
  }
  if (body === undefined || before === 0) return [];
  return [
    {
      severity: 'warning',
      place: '',
      sentence: `${before === 1 ? 'A footnote of the house stands' : `${before} footnotes of the house stand`} before {{body}}: Word counts the briefing’s notes from ${before + 1} on, and “note 1” in its words means another.`,
      hint: 'Give the house’s notes signs of their own, such as *, or put them behind {{body}}.',
    },
  ];
}

function settings(house: House): HouseFinding[] {
  return unwantedSettings(house).map((name) => ({
    severity: 'remark',
    place: '',
    sentence: `The file ${UNWANTED[name]}: a briefing goes out without that.`,
    hint: '',
  }));
}

function linkedPictures(house: House): HouseFinding[] {
  const linked = house.paths
    .filter((path) => path.endsWith('.xml'))
    .flatMap((path) => relationsOf(house, path))
    .filter(({ kind, isOutside }) => isOutside && kind === 'image');
  if (linked.length === 0) return [];
  const what = linked.length === 1 ? 'A picture is' : `${linked.length} pictures are`;
  return [
    {
      severity: 'warning',
      place: '',
      sentence: `${what} only linked from outside the file: whoever opens the briefing elsewhere sees an empty frame, and Word fetches it from there.`,
      hint: 'Copy it into the file.',
    },
  ];
}
