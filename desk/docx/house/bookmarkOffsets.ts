import type { House } from './house.ts';
import { houseFrames } from './houseFrames.ts';
import { relatedPath } from './houseRelations.ts';
import { allNamed } from './xmlElement.ts';

/** What is added to the ids of our bookmarks and to the numbers in their names, so that each is alone in the file. */
export function bookmarkOffsets(house: House): { ids: number; names: number } {
  const notes = relatedPath(house, house.main, 'footnotes');
  const paths = [house.main, ...houseFrames(house).map(({ path }) => path), ...(notes === undefined ? [] : [notes])];
  const marks = paths.flatMap((path) => allNamed(house.tree(path), 'w:bookmarkStart'));
  const most = (numbers: number[]) => numbers.reduce((highest, one) => Math.max(highest, one || 0), 0);
  return {
    ids: most(marks.map(({ attributes }) => Number(attributes['w:id']))),
    // Word's own names have more digits than ours: only those of a house that we wrote ourselves can be the same.
    names: most(
      marks.map(({ attributes }) => Number(/^_(?:Toc|Part|Figure)(\d{6})$/.exec(attributes['w:name'] ?? '')?.[1] ?? 0)),
    ),
  };
}
