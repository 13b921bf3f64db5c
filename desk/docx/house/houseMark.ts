import type { Document } from '../../../engine/nouns/document.ts';
import { mark } from '../wordFrame.ts';
import { fromWritten } from './fromWritten.ts';
import type { House } from './house.ts';
import { houseFrames, type Variant } from './houseFrames.ts';
import { folderOf, newPart } from './housePart.ts';
import type { NamedPlaceholder } from './housePlaceholders.ts';
import { houseSections } from './houseSections.ts';
import { type HouseStyles, MARK_SIZE } from './houseStyles.ts';
import { type FrameKind, missingFrames } from './missingFrames.ts';
import { RUN_ORDER } from './paragraphOrder.ts';
import { piecesOf, textOf } from './paragraphText.ts';
import { allNamed, childNamed, looksOfRun, putInOrder, wordValue, type XmlElement, xml } from './xmlElement.ts';

/**
 * The handling mark in header and footer of every page, also of those that Word shows only once somebody ticks 'different
 * first page' (TLP 2.0). Frames that have it are left as they are.
 */
export function addMarks(
  house: House,
  document: Document,
  { styles, placeholders }: { styles: HouseStyles; placeholders: NamedPlaceholder[] },
): void {
  if (document.marking.text === '') return;
  const asked = new Set(placeholders.filter(({ name }) => name === 'marking').map(({ spot }) => spot.path));
  for (const { kind, variant } of missingFrames(house)) addFrame(house, kind, variant);
  for (const { kind, path } of houseFrames(house)) {
    const root = house.tree(path);
    if (asked.has(path) || hasLine(root, document.marking.text)) continue;
    const lines = mark(document).map((line) => markLine(fromWritten(line), styles));
    if (kind === 'header') root.children.unshift(...lines);
    else root.children.push(...lines);
  }
}

/** Only a whole line counts: “INTERNAL” is not said by the letterhead of an Internal Audit. */
function hasLine(root: XmlElement, words: string): boolean {
  return allNamed(root, 'w:p').some((paragraph) => textOf(piecesOf(paragraph)).trim() === words.trim());
}

function addFrame(house: House, kind: FrameKind, variant: Variant): void {
  const path = house.freePath(`${folderOf(house)}${kind}`, 'xml');
  const { root, id } = newPart(house, kind, kind === 'header' ? 'w:hdr' : 'w:ftr', path);
  if (root.children.length > 0) throw new Error(`${path} was there already`);
  const section = houseSections(house)[0]?.element;
  section?.children.unshift(xml(`w:${kind}Reference`, { 'w:type': variant, 'r:id': id }));
}

/** In the house's style where it has one of that name; 12 points in any case. */
function markLine(line: XmlElement, styles: HouseStyles): XmlElement {
  const style = childNamed(childNamed(line, 'w:pPr'), 'w:pStyle');
  if (style) style.attributes['w:val'] = styles.use('HandlingMark');
  const size = styles.house.property(styles.style('HandlingMark'), 'w:sz', 'w:rPr')?.attributes['w:val'];
  if (Number(size ?? 0) >= MARK_SIZE) return line;
  for (const run of allNamed(line, 'w:r')) {
    const looks = looksOfRun(run);
    for (const name of ['w:sz', 'w:szCs']) {
      if (wordValue(looks, name) === undefined) putInOrder(looks, xml(name, { 'w:val': String(MARK_SIZE) }), RUN_ORDER);
    }
  }
  return line;
}
