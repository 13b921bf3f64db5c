import { FORBIDDEN_IN_XML } from './forbiddenInXml.ts';

export type XmlNode = { name: string; attributes: Record<string, string>; children: (XmlNode | string)[] };

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads one part strictly: throws where it is not well-formed. Our own reader, so that the writer's library is not its own judge. */
export function xmlTree(xml: string): XmlNode {
  const top: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [top];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < xml.length) {
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    at = TOKEN.lastIndex;
    const [, closing, name, attributes, empty, text] = token;
    const parent = open.at(-1) as XmlNode;
    if (text !== undefined) parent.children.push(decode(text));
    else if (name === undefined) continue;
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${at}`);
    } else {
      const node: XmlNode = { name, attributes: readAttributes(attributes ?? ''), children: [] };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (open.length !== 1 || !root || typeof root === 'string') throw new Error('not one closed element');
  return root;
}

export function childrenOf(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return childrenOf(node).find((child) => child.name === name);
}

/** All elements of a name, at any depth, in the order of the text. */
export function allOf(node: XmlNode, name: string): XmlNode[] {
  return childrenOf(node).flatMap((child) =>
    child.name === name ? [child, ...allOf(child, name)] : allOf(child, name),
  );
}

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key, double, single] of source.matchAll(ATTRIBUTE)) {
    if (key === undefined) continue;
    if (key in found) throw new Error(`${key} twice`);
    found[key] = decode(double ?? single ?? '');
  }
  return found;
}

function decode(text: string): string {
  if (text.search(FORBIDDEN_IN_XML) >= 0) throw new Error('characters XML forbids');
  return text.replace(/&([^;\s]{1,10});|&/g, (whole, name: string | undefined) => {
    if (name?.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name?.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const sign = ENTITIES[name ?? ''];
    if (sign === undefined) throw new Error(`${whole} is no entity`);
    return sign;
  });
}
