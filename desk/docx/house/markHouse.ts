import { houseMarks } from '../../../engine/marks/houseMarks.ts';
import { isMarkName, markName } from '../../../engine/marks/paragraphMark.ts';
import type { House } from './house.ts';
import { allNamed, childNamed, elementsBelow, isElement, type XmlElement, xml } from './xmlElement.ts';

/** Behind the ids of the marks of our own paragraphs. */
const HOUSE_IDS = 900_000;

/** Marks the house's own paragraphs, too: a file that comes back tells what is the house's from what somebody put in. */
export function markHouse(house: House): void {
  const mark = houseMarks();
  const paragraphs = allNamed(house.tree(house.main), 'w:p').filter((one) => !isMarked(one));
  for (const [at, paragraph] of paragraphs.entries()) {
    const found = mark(wordsIn(paragraph), hasPicture(paragraph));
    if (!found) continue;
    const id = { 'w:id': String(HOUSE_IDS + at) };
    const start = childNamed(paragraph, 'w:pPr') ? 1 : 0;
    paragraph.children.splice(start, 0, xml('w:bookmarkStart', { ...id, 'w:name': markName(found) }));
    paragraph.children.push(xml('w:bookmarkEnd', id));
  }
}

function isMarked(paragraph: XmlElement): boolean {
  return paragraph.children.some(
    (child) => isElement(child) && child.name === 'w:bookmarkStart' && isMarkName(child.attributes['w:name']),
  );
}

/** Its own words: those in a text box are of the box's paragraphs. */
function wordsIn(element: XmlElement): string {
  return element.children
    .filter(isElement)
    .map((child) => {
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t';
      return child.name === 'w:p' || child.name === 'mc:Fallback' ? '' : wordsIn(child);
    })
    .join('');
}

function hasPicture(paragraph: XmlElement): boolean {
  return [...elementsBelow(paragraph)].some(({ name }) => /^w:(?:drawing|pict|object)$/.test(name));
}
