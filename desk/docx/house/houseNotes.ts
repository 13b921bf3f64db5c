import type { Document } from '../../../engine/nouns/document.ts';
import type { WordLinks } from '../wordLinks.ts';
import { wordNotes } from '../wordNotes.ts';
import { fromWritten } from './fromWritten.ts';
import type { House } from './house.ts';
import { housePart, neededPart } from './housePart.ts';
import { SETTINGS_ORDER } from './settingsOrder.ts';
import {
  allNamed,
  childNamed,
  childrenNamed,
  isElement,
  putInOrder,
  type XmlElement,
  type XmlNode,
  xml,
} from './xmlElement.ts';

/** What is added to a note's number for its id in the house: its own notes keep theirs. */
export function noteOffset(house: House): number {
  const notes = childrenNamed(housePart(house, 'footnotes'), 'w:footnote');
  return notes.reduce((most, note) => Math.max(most, Number(note.attributes['w:id'] ?? 0)), 0);
}

/** Our notes, still with our styles; each begins with its raised number. */
export function writtenNotes(document: Document, links: WordLinks, offset: number): XmlElement[] {
  return Object.entries(wordNotes(document, links)).map(([number, { children }]) => {
    const paragraphs = children.map((one) => fromWritten(one.prepForXml()));
    const [first] = paragraphs;
    first?.children.splice(childNamed(first, 'w:pPr') ? 1 : 0, 0, noteNumber());
    return xml('w:footnote', { 'w:id': String(Number(number) + offset) }, paragraphs);
  });
}

/**
 * Puts our notes into the part. All notes then stand in the order in which the text refers to them and are numbered so: Word
 * goes by any ids, but LibreOffice takes one note after the other.
 */
export function addNotes(house: House, notes: XmlElement[]): void {
  if (notes.length === 0) return;
  if (!housePart(house, 'footnotes')) addSeparators(house);
  const root = neededPart(house, 'footnotes');
  root.children.push(...notes);
  const references = allNamed(house.tree(house.main), 'w:footnoteReference');
  const order = [...new Set(references.map(({ attributes }) => attributes['w:id'] ?? ''))];
  const rank = (node: XmlNode) => {
    if (!isElement(node) || node.attributes['w:type']) return -1;
    const at = order.indexOf(node.attributes['w:id'] ?? '');
    return at < 0 ? order.length : at;
  };
  root.children.sort((a, b) => rank(a) - rank(b));
  const ids = renumber(childrenNamed(root, 'w:footnote'));
  for (const { attributes } of references)
    attributes['w:id'] = ids.get(attributes['w:id'] ?? '') ?? attributes['w:id'] ?? '';
}

/** Ids from behind those of the separators on; gives the new one of each. */
function renumber(notes: XmlElement[]): Map<string, string> {
  const special = notes.filter(({ attributes }) => attributes['w:type']);
  let next = special.reduce((most, { attributes }) => Math.max(most, Number(attributes['w:id'] ?? 0)), 0);
  const ids = new Map<string, string>();
  for (const note of notes) {
    if (note.attributes['w:type']) continue;
    next += 1;
    ids.set(note.attributes['w:id'] ?? '', String(next));
    note.attributes['w:id'] = String(next);
  }
  return ids;
}

/** The lines that part notes from text, which settings name too. */
function addSeparators(house: House): void {
  const separator = (id: string, type: string) =>
    xml('w:footnote', { 'w:type': type, 'w:id': id }, [
      xml('w:p', {}, [
        xml('w:pPr', {}, [xml('w:spacing', { 'w:after': '0', 'w:line': '240', 'w:lineRule': 'auto' })]),
        xml('w:r', {}, [xml(`w:${type}`)]),
      ]),
    ]);
  neededPart(house, 'footnotes').children.push(separator('-1', 'separator'), separator('0', 'continuationSeparator'));
  const settings = neededPart(house, 'settings');
  const old = childNamed(settings, 'w:footnotePr');
  const named = ['-1', '0'].map((id) => xml('w:footnote', { 'w:id': id }));
  const kept = (old?.children ?? []).filter((one) => typeof one !== 'string' && one.name !== 'w:footnote');
  putInOrder(settings, xml('w:footnotePr', {}, [...kept, ...named]), SETTINGS_ORDER);
}

function noteNumber(): XmlElement {
  return xml('w:r', {}, [xml('w:rPr', {}, [xml('w:rStyle', { 'w:val': 'FootnoteReference' })]), xml('w:footnoteRef')]);
}
