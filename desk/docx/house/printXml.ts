import { cleanXml } from '../cleanXml.ts';
import { isElement, type XmlElement } from './xmlElement.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SIGNS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A part as Word reads it; the opposite of `readXml`. */
export function printXml(root: XmlElement): string {
  const out = [DECLARATION];
  print(root, out);
  return out.join('');
}

function print(element: XmlElement, out: string[]): void {
  out.push('<', element.name);
  for (const name in element.attributes) {
    const value = cleanXml(element.attributes[name] ?? '');
    out.push(
      ' ',
      name,
      '="',
      value.replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] ?? ''),
      '"',
    );
  }
  if (element.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of element.children) {
    if (isElement(child)) print(child, out);
    else out.push(cleanXml(child).replace(/[&<>\r]/g, (sign) => SIGNS[sign] ?? ''));
  }
  out.push('</', element.name, '>');
}
