import type { House } from './house.ts';
import { childNamed, elementsIn, type XmlElement, xml } from './xmlElement.ts';

export interface HouseSection {
  /** w:sectPr */
  element: XmlElement;
  /** The paragraph that ends the section; null for the last one. */
  paragraph: XmlElement | null;
}

export function bodyOf(house: House): XmlElement {
  const root = house.tree(house.main);
  const body = childNamed(root, 'w:body');
  if (body) return body;
  const empty = xml('w:body');
  root.children.push(empty);
  return empty;
}

/** The sections in order. A file that names none has one, which is written down here so that it can have headers. */
export function houseSections(house: House): HouseSection[] {
  const body = bodyOf(house);
  const sections: HouseSection[] = [];
  const walk = (parent: XmlElement) => {
    for (const child of elementsIn(parent)) {
      const ends = child.name === 'w:p' ? childNamed(childNamed(child, 'w:pPr'), 'w:sectPr') : undefined;
      if (ends) sections.push({ element: ends, paragraph: child });
      else if (child.name !== 'w:p' && child.name !== 'w:tbl') walk(child);
    }
  };
  walk(body);
  let last = childNamed(body, 'w:sectPr');
  if (!last) {
    last = xml('w:sectPr');
    body.children.push(last);
  }
  return [...sections, { element: last, paragraph: null }];
}

/** The section in which something of the body stands. */
export function sectionOf(house: House, inside: XmlElement): XmlElement {
  const sections = houseSections(house);
  let at = 0;
  let found = 0;
  const walk = (parent: XmlElement): boolean => {
    for (const child of elementsIn(parent)) {
      if (child === inside) {
        found = at;
        return true;
      }
      if (walk(child)) return true;
      if (child === sections[at]?.paragraph) at += 1;
    }
    return false;
  };
  walk(bodyOf(house));
  const section = sections[found];
  if (!section) throw new Error('a document without a section');
  return section.element;
}

const LETTER = { 'w:w': '12240', 'w:h': '15840' };

/** The width of the section's first column, in twentieths of a point; null where the file does not say. */
export function columnWidth(section: XmlElement): number | null {
  const margins = childNamed(section, 'w:pgMar')?.attributes;
  if (!margins) return null;
  const size = childNamed(section, 'w:pgSz')?.attributes ?? LETTER;
  const columns = childNamed(section, 'w:cols');
  const length = (value: string | undefined) => lengthOf(value ?? '0');
  const page =
    length(size['w:w']) - length(margins['w:left']) - length(margins['w:right']) - length(margins['w:gutter']);
  const count = Number(columns?.attributes['w:num'] ?? '1');
  const first = columns && childNamed(columns, 'w:col')?.attributes['w:w'];
  const even = (page - (count - 1) * lengthOf(columns?.attributes['w:space'] ?? '720')) / count;
  const width = Math.round(first ? lengthOf(first) : count > 1 ? even : page);
  return width > 0 ? width : null;
}

const UNITS: Record<string, number> = { pt: 20, pc: 240, pi: 240, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54 };

/** Twips, or a number with its unit (ST_UniversalMeasure). */
function lengthOf(value: string): number {
  const [, number = '0', unit] = /^(-?[\d.]+)([a-z]{2})?$/.exec(value) ?? [];
  return Number(number) * (UNITS[unit ?? ''] ?? 1);
}
