import { clipped } from './clipped.ts';
import type { House } from './house.ts';
import { type HouseFrame, houseFrames } from './houseFrames.ts';
import { relatedPath } from './houseRelations.ts';
import { piecesOf, textOf } from './paragraphText.ts';
import { childrenNamed, isElement, type XmlElement } from './xmlElement.ts';

/** A paragraph of the house, with what a person needs to find it. */
export interface Spot {
  paragraph: XmlElement;
  /** From the part's root down to what the paragraph stands in. */
  above: XmlElement[];
  /** The part it stands in. */
  path: string;
  flow: 'body' | 'header' | 'footer' | 'note';
  /** 'paragraph 12 of the body' */
  place: string;
  /** Word keeps a second copy of a text box for older programs: it is filled in, too, but nothing is said of it. */
  isCopy: boolean;
}

/** Every paragraph in which something can be filled in: body, headers, footers, notes; text boxes and controls in all of them. */
export function houseSpots(house: House): Spot[] {
  return [...bodySpots(house), ...houseFrames(house).flatMap((frame) => frameSpots(house, frame)), ...noteSpots(house)];
}

/** The place with the paragraph's words: 'paragraph 12 of the body: “Dear {{tilte}} …”'. */
export function placeOf(spot: Spot, at = 0): string {
  const words = clipped(textOf(piecesOf(spot.paragraph)), at);
  return words === '' ? spot.place : `${spot.place}: “${words}”`;
}

export function isIn(spot: Spot, name: string): boolean {
  return spot.above.some((one) => one.name === name);
}

function bodySpots(house: House): Spot[] {
  const named = (number: number) => `paragraph ${number} of the body`;
  return spotsIn(house.tree(house.main), { path: house.main, flow: 'body' }, named);
}

function frameSpots(house: House, { path, kind, name }: HouseFrame): Spot[] {
  return spotsIn(house.tree(path), { path, flow: kind }, (number) => `${name}, paragraph ${number}`);
}

function noteSpots(house: House): Spot[] {
  return ['footnote', 'endnote'].flatMap((kind) => {
    const path = relatedPath(house, house.main, `${kind}s`);
    if (path === undefined) return [];
    const notes = childrenNamed(house.tree(path), `w:${kind}`).filter((note) => !note.attributes['w:type']);
    return notes.flatMap((note, index) =>
      spotsIn(note, { path, flow: 'note' }, (number) => `${kind} ${index + 1}, paragraph ${number}`),
    );
  });
}

function spotsIn(
  root: XmlElement,
  where: Pick<Spot, 'path' | 'flow'>,
  named: (number: number) => string,
  isCopy = false,
): Spot[] {
  const spots: Spot[] = [];
  let count = 0;
  const walk = (element: XmlElement, above: XmlElement[], copy: boolean, box: { in: string; count: number } | null) => {
    const inside = [...above, element];
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:txbxContent') {
        walk(child, inside, copy, { in: spots.at(-1)?.place ?? named(count), count: 0 });
        continue;
      }
      if (child.name !== 'w:p') {
        walk(child, inside, copy || child.name === 'mc:Fallback', box);
        continue;
      }
      if (box) box.count += 1;
      else count += 1;
      const cell = inside.some((one) => one.name === 'w:tc') ? ', in a table' : '';
      const place = box ? `text box in ${box.in}, paragraph ${box.count}` : `${named(count)}${cell}`;
      spots.push({ ...where, paragraph: child, above: inside, place, isCopy: copy });
      walk(child, inside, copy, box);
    }
  };
  walk(root, [], isCopy, null);
  return spots;
}
