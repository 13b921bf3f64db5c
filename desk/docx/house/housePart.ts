import { setType, wordType } from './contentTypes.ts';
import type { House } from './house.ts';
import { relate, relatedPath } from './houseRelations.ts';
import { RELATION_NAMESPACE, WORD_NAMESPACE } from './wordNamespace.ts';
import { type XmlElement, xml } from './xmlElement.ts';

/** Parts of which a document has one, and the name of what is in them. */
const ROOTS = { styles: 'w:styles', numbering: 'w:numbering', footnotes: 'w:footnotes', settings: 'w:settings' };
export type PartKind = keyof typeof ROOTS;

/** The part where the house has it. */
export function housePart(house: House, kind: PartKind): XmlElement | undefined {
  const path = relatedPath(house, house.main, kind);
  return path === undefined ? undefined : house.tree(path);
}

/** The part, made anew with its content type and relation where the house has none. */
export function neededPart(house: House, kind: PartKind): XmlElement {
  return housePart(house, kind) ?? newPart(house, kind, ROOTS[kind], `${folderOf(house)}${kind}.xml`).root;
}

/** A new part of the document, known to it and to the package. */
export function newPart(house: House, kind: string, rootName: string, path: string): { root: XmlElement; id: string } {
  const free = house.find(path) === undefined ? path : house.freePath(path.replace(/\.xml$/, ''), 'xml');
  const root = xml(rootName, { 'xmlns:w': WORD_NAMESPACE, 'xmlns:r': RELATION_NAMESPACE });
  house.put(free, root);
  setType(house, free, wordType(kind));
  return { root, id: relate(house, house.main, kind, { path: free }) };
}

export function folderOf(house: House): string {
  return house.main.slice(0, house.main.lastIndexOf('/') + 1);
}
