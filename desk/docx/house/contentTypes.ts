import type { House } from './house.ts';
import { childrenNamed, type XmlElement, xml } from './xmlElement.ts';

export const TYPES_PATH = '[Content_Types].xml';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const DOCUMENT_TYPE = `${WORD}.document.main+xml`;
export const TEMPLATE_TYPE = `${WORD}.template.main+xml`;

/** The type of a part of ours: 'header', 'footnotes', 'numbering', … */
export function wordType(kind: string): string {
  return `${WORD}.${kind}+xml`;
}

/** The content type of a part; '' where the file names none. */
export function typeOf(types: XmlElement, path: string): string {
  const own = overrideOf(types, path);
  if (own) return own.attributes.ContentType ?? '';
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const usual = childrenNamed(types, 'Default').find((one) => one.attributes.Extension?.toLowerCase() === ending);
  return usual?.attributes.ContentType ?? '';
}

export function setType(house: House, path: string, type: string): void {
  const types = house.tree(TYPES_PATH);
  const own = overrideOf(types, path);
  if (own) own.attributes.ContentType = type;
  else types.children.push(xml('Override', { PartName: `/${path}`, ContentType: type }));
}

function overrideOf(types: XmlElement, path: string): XmlElement | undefined {
  const name = `/${path}`.toLowerCase();
  return childrenNamed(types, 'Override').find((one) => one.attributes.PartName?.toLowerCase() === name);
}
