import { NUMBERING_SIGN } from '../docxNumbering.ts';
import { sideOf, wordLanguage } from '../wordLanguage.ts';
import type { HouseNumbering } from './houseNumbering.ts';
import type { HouseStyles } from './houseStyles.ts';
import { PARAGRAPH_ORDER, RUN_ORDER } from './paragraphOrder.ts';
import {
  childNamed,
  elementsIn,
  looksOfRun,
  putInOrder,
  removeChildren,
  wordValue,
  type XmlElement,
  xml,
} from './xmlElement.ts';

/** What our own ids, names and styles become in the house. */
export interface Adaptation {
  styles: HouseStyles;
  numbering: HouseNumbering;
  /** Ids of relations that WordLinks gave, as the house's part has them. */
  links: ReadonlyMap<string, string>;
  /** The same of pictures. */
  pictures: ReadonlyMap<string, string>;
  /** The same of charts. */
  charts: ReadonlyMap<string, string>;
  drawingOffset: number;
  noteOffset: number;
  bookmarks: { ids: number; names: number };
  /** Headings print numbers of their own: the house's must not stand before them. */
  ownNumbers: boolean;
  /** Where page numbers in contents end, in twips, for a house whose styles of contents do not say. */
  contentsTab: number;
  /** BCP 47, where the house is written in another language. */
  language: string | null;
}

const BOOKMARK = /_(Toc|Part|Figure)(\d{6})\b/g;
const LIST = new RegExp(`^\\{(${NUMBERING_SIGN}\\w+)-(\\d+)\\}$`);

/** Turns what our writers made into what the house understands, in place. */
export function adaptContent(element: XmlElement, adaptation: Adaptation): void {
  // Before the styles' ids change to the house's.
  if (element.name === 'w:p') adaptParagraph(element, adaptation);
  if (element.name === 'w:r') adaptRun(element, adaptation);
  adaptElement(element, adaptation);
  for (const child of elementsIn(element)) adaptContent(child, adaptation);
}

function adaptElement({ name, attributes, children }: XmlElement, adaptation: Adaptation): void {
  const { styles, links, pictures, charts, drawingOffset, noteOffset, bookmarks } = adaptation;
  const shifted = (id: string | undefined, by: number) => String(Number(id) + by);
  const renamed = (text: string) =>
    text.replace(
      BOOKMARK,
      (_, kind: string, number: string) => `_${kind}${String(Number(number) + bookmarks.names).padStart(6, '0')}`,
    );
  switch (name) {
    case 'w:pStyle':
    case 'w:rStyle':
    case 'w:tblStyle':
      attributes['w:val'] = styles.use(attributes['w:val'] ?? '');
      return;
    case 'w:footnoteReference':
      attributes['w:id'] = shifted(attributes['w:id'], noteOffset);
      return;
    case 'a:blip':
      attributes['r:embed'] = pictures.get(attributes['r:embed'] ?? '') ?? '';
      return;
    case 'c:chart':
      attributes['r:id'] = charts.get(attributes['r:id'] ?? '') ?? '';
      return;
    case 'wp:docPr':
    case 'pic:cNvPr':
      attributes.id = shifted(attributes.id, drawingOffset);
      return;
    case 'w:bookmarkStart':
      attributes['w:name'] = renamed(attributes['w:name'] ?? '');
      attributes['w:id'] = shifted(attributes['w:id'], bookmarks.ids);
      return;
    case 'w:bookmarkEnd':
      attributes['w:id'] = shifted(attributes['w:id'], bookmarks.ids);
      return;
    case 'w:hyperlink': {
      const link = attributes['r:id'];
      if (link !== undefined) attributes['r:id'] = links.get(link) ?? link;
      if (attributes['w:anchor'] !== undefined) attributes['w:anchor'] = renamed(attributes['w:anchor']);
      return;
    }
    case 'w:instrText':
      children.splice(0, children.length, renamed(children.join('')));
      return;
  }
}

function adaptParagraph(paragraph: XmlElement, { styles, numbering, ownNumbers, contentsTab }: Adaptation): void {
  const properties = childNamed(paragraph, 'w:pPr');
  const style = wordValue(properties, 'w:pStyle') ?? '';
  if (!properties) return;
  const list = childNamed(properties, 'w:numPr');
  if (list) {
    const [, reference = '', instance = ''] = LIST.exec(wordValue(list, 'w:numId') ?? '') ?? [];
    const place = numbering.place(reference, instance, wordValue(list, 'w:ilvl') ?? '0');
    if (place === null) removeChildren(properties, ['w:numPr']);
    else list.children = levelAndList(place.level, place.numId);
  }
  if (/^Heading\d$/.test(style) && ownNumbers && styles.house.numId(styles.style(style)) !== undefined) {
    putInOrder(properties, xml('w:numPr', {}, levelAndList('0', '0')), PARAGRAPH_ORDER);
  }
  if (/^TOC\d$/.test(style) && !styles.house.property(styles.style(style), 'w:tabs')) {
    const stop = xml('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': String(contentsTab) });
    putInOrder(properties, xml('w:tabs', {}, [stop]), PARAGRAPH_ORDER);
  }
}

function adaptRun(run: XmlElement, { language }: Adaptation): void {
  if (language === null || !childNamed(run, 'w:t')) return;
  const looks = looksOfRun(run);
  if (childNamed(looks, 'w:lang')) return;
  const tag = wordLanguage(language);
  const side = sideOf(language);
  const hint = childNamed(looks, 'w:rFonts')?.attributes['w:hint'];
  const written = hint === 'cs' ? 'bidi' : hint === 'eastAsia' ? 'eastAsia' : 'val';
  if (tag !== null && side === written) putInOrder(looks, xml('w:lang', { [`w:${side}`]: tag }), RUN_ORDER);
}

function levelAndList(level: string, numId: string): XmlElement[] {
  return [xml('w:ilvl', { 'w:val': level }), xml('w:numId', { 'w:val': numId })];
}
