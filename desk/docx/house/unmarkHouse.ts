import { isMarkName } from '../../../engine/marks/paragraphMark.ts';
import type { House } from './house.ts';
import { relatedPath } from './houseRelations.ts';
import { allNamed, elementsBelow, isElement } from './xmlElement.ts';

/** Takes the marks of another paper out of a house that is an export of ours: they would say of this one what is not so. */
export function unmarkHouse(house: House): void {
  const notes = (['footnotes', 'endnotes'] as const).flatMap((kind) => relatedPath(house, house.main, kind) ?? []);
  for (const path of [house.main, ...notes]) {
    const tree = house.tree(path);
    const marks = allNamed(tree, 'w:bookmarkStart').filter(({ attributes }) => isMarkName(attributes['w:name']));
    if (marks.length === 0) continue;
    const ids = new Set(marks.map(({ attributes }) => attributes['w:id']));
    for (const element of [tree, ...elementsBelow(tree)]) {
      element.children = element.children.filter(
        (child) =>
          !isElement(child) || !/^w:bookmark(?:Start|End)$/.test(child.name) || !ids.has(child.attributes['w:id']),
      );
    }
  }
}
