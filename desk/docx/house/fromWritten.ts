import type { Xml } from '../writtenXml.ts';
import { type XmlElement, xml } from './xmlElement.ts';

type Attributes = Record<string, string | number>;
type Inside = string | Record<string, unknown>;

/** What our writers make for `docx` (writtenXml.ts), as a tree. */
export function fromWritten(written: Xml): XmlElement {
  const [name, inside] = Object.entries(written)[0] ?? [];
  if (name === undefined) throw new Error('an element without a name');
  const children = (Array.isArray(inside) ? inside : [inside]) as Inside[];
  const element = xml(name);
  for (const child of children) {
    if (typeof child === 'string') element.children.push(child);
    else if ('_attr' in child) element.attributes = stringsOf(child._attr as Attributes);
    else if (Object.keys(child).length > 0) element.children.push(fromWritten(child as Xml));
  }
  return element;
}

function stringsOf(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]));
}
