import { paragraphOf } from '../wordParagraph.ts';
import { fromWritten } from './fromWritten.ts';
import type { Spot } from './houseFlows.ts';
import { PARAGRAPH_ORDER } from './paragraphOrder.ts';
import { freeControls } from './spellOutControls.ts';
import {
  childNamed,
  elementsBelow,
  elementsIn,
  isOn,
  putInOrder,
  replaceChild,
  type XmlElement,
  xml,
} from './xmlElement.ts';

const STARTS = new Set(['w:bookmarkStart', 'w:permStart', 'w:commentRangeStart']);
const ENDS = new Set(['w:bookmarkEnd', 'w:permEnd', 'w:commentRangeEnd']);

/**
 * Puts blocks in the place of a placeholder's paragraph. What that paragraph carried stays: the end of a section, a new page
 * before it, bookmarks around it. Gives what is ours there.
 */
export function placeBlocks({ paragraph, above }: Spot, nodes: XmlElement[]): XmlElement[] {
  const parent = above.at(-1);
  if (!parent) throw new Error('a paragraph that stands nowhere');
  const properties = childNamed(paragraph, 'w:pPr');
  const section = properties && childNamed(properties, 'w:sectPr');
  const ours = [...nodes];

  const siblings = elementsIn(parent);
  const before = siblings[siblings.indexOf(paragraph) - 1];
  // Two tables in a row would be one; contents do not part them.
  if (ours.length > 0 && ours[0]?.name !== 'w:p' && before?.name === 'w:tbl') ours.unshift(thinLine());
  if (ours.length === 0) ours.push(thinLine());
  if (isOn(properties, 'w:pageBreakBefore')) putOnNewPage(ours);
  if (ours.at(-1)?.name !== 'w:p' && (section || parent.name === 'w:tc')) ours.push(thinLine());
  if (section) putInOrder(propertiesOf(ours.at(-1)), section, PARAGRAPH_ORDER);

  const marks = [...elementsBelow(paragraph)];
  const starts = marks.filter(({ name }) => STARTS.has(name));
  const ends = marks.filter(({ name }) => ENDS.has(name));
  freeControls(above, true);
  replaceChild(parent, paragraph, [...starts, ...ours, ...ends]);
  return ours;
}

function putOnNewPage(nodes: XmlElement[]): void {
  if (nodes[0]?.name !== 'w:p') nodes.unshift(thinLine());
  putInOrder(propertiesOf(nodes[0]), xml('w:pageBreakBefore'), PARAGRAPH_ORDER);
}

function propertiesOf(paragraph: XmlElement | undefined): XmlElement {
  const properties = paragraph && childNamed(paragraph, 'w:pPr');
  if (!properties) throw new Error('a paragraph of ours without properties');
  return properties;
}

function thinLine(): XmlElement {
  return fromWritten(paragraphOf('AfterTable', []));
}
