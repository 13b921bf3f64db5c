import type { House } from './house.ts';
import type { HouseFinding } from './houseFinding.ts';
import { houseSpots, placeOf, type Spot } from './houseFlows.ts';
import { houseFrames } from './houseFrames.ts';
import { type BlockName, isBlockName, nearestName, PLACEHOLDER_NAMES } from './placeholderNames.ts';
import { isAlone, noRoomFor, type Placeholder, placeholdersIn, strayBraces, taggedControls } from './placeholders.ts';

const ALL = `Those there are: ${PLACEHOLDER_NAMES.map((name) => `{{${name}}}`).join(', ')}.`;

/** Whether every placeholder is one that can be filled in where it stands. */
export function checkPlaceholders(house: House): HouseFinding[] {
  const spots = houseSpots(house).filter(({ isCopy }) => !isCopy);
  const placeholders = spots.flatMap(placeholdersIn);
  return [
    ...placeholders.filter(({ name }) => name === null).map(unknown),
    ...spots.flatMap(stray),
    ...unknownTags(house),
    ...checkBlocks(placeholders),
  ];
}

function unknown({ words, spot, start }: Placeholder): HouseFinding {
  const near = nearestName(words.slice(2, -2));
  return {
    severity: 'error',
    place: placeOf(spot, start),
    sentence: `There is no placeholder “${words}”.`,
    hint: near === null ? ALL : `Did you mean {{${near}}}? ${ALL}`,
  };
}

function stray(spot: Spot): HouseFinding[] {
  return strayBraces(spot).map(({ sign, at }) => ({
    severity: sign === '{{' ? 'error' : 'warning',
    place: placeOf(spot, at),
    sentence:
      sign === '{{' ? '“{{” is not closed in this paragraph.' : '“}}” closes nothing; it is printed as it stands.',
    hint:
      sign === '{{'
        ? 'Write the placeholder whole, with “}}” behind its name.'
        : 'Write “{{” before the name, or take it out.',
  }));
}

function unknownTags(house: House): HouseFinding[] {
  const parts = [
    { path: house.main, name: 'the body' },
    ...houseFrames(house).map(({ path, name }) => ({ path, name })),
  ];
  return parts.flatMap(({ path, name: part }) =>
    taggedControls(house.tree(path))
      .filter(({ name }) => name === null)
      .map(({ tag }) => {
        const near = nearestName(tag.replace(/[{}]/g, ''));
        return {
          severity: 'error' as const,
          place: `content control in ${part}`,
          sentence: `Its tag “${tag}” names no placeholder.`,
          hint: near === null ? ALL : `Did you mean {{${near}}}? ${ALL}`,
        };
      }),
  );
}

function checkBlocks(placeholders: Placeholder[]): HouseFinding[] {
  const findings: HouseFinding[] = [];
  const seen = new Map<BlockName, Spot>();
  for (const placeholder of placeholders) {
    const { name, spot, start } = placeholder;
    if (name === null || !isBlockName(name)) continue;
    const at = { severity: 'error' as const, place: placeOf(spot, start) };
    const noRoom = noRoomFor(name, spot);
    const first = seen.get(name);
    if (noRoom !== null) {
      findings.push({
        ...at,
        sentence: `{{${name}}} cannot stand in ${noRoom}.`,
        hint: 'Put it into a paragraph of its own in the text of the page.',
      });
    } else if (!isAlone(placeholder)) {
      findings.push({
        ...at,
        sentence: `{{${name}}} does not stand alone in its paragraph.`,
        hint: 'Put words, pictures and page breaks before or after it into paragraphs of their own.',
      });
    } else if (first) {
      findings.push({
        ...at,
        sentence: `{{${name}}} stands here a second time, after ${first.place}.`,
        hint: 'Take one of them out.',
      });
    }
    if (!first) seen.set(name, spot);
  }
  if (!seen.has('body')) {
    findings.push({
      severity: 'error',
      place: '',
      sentence: 'There is no {{body}}: the briefing has no place in this file.',
      hint: 'Write {{body}} into a paragraph of its own, where the text is to begin.',
    });
  }
  return findings;
}
