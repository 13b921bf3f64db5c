/** An element of one of the house's parts, its prefixes as they stand there. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export function xml(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object';
}

export function elementsIn(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name);
}

export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent ? elementsIn(parent).filter((child) => child.name === name) : [];
}

/** Every element below, in the order of the text. */
export function* elementsBelow(parent: XmlElement): Generator<XmlElement> {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsBelow(child);
  }
}

export function allNamed(parent: XmlElement, name: string): XmlElement[] {
  return [...elementsBelow(parent)].filter((one) => one.name === name);
}

export function wordValue(parent: XmlElement | undefined, name: string): string | undefined {
  return childNamed(parent, name)?.attributes['w:val'];
}

/** A switch such as <w:titlePg/>: there, and not turned off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const found = childNamed(parent, name);
  return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '');
}

export function removeChildren(parent: XmlElement, names: string[]): void {
  parent.children = parent.children.filter((child) => !isElement(child) || !names.includes(child.name));
}

/** How a run looks (w:rPr), made first in it where it has none. */
export function looksOfRun(run: XmlElement): XmlElement {
  const known = childNamed(run, 'w:rPr');
  if (known) return known;
  const looks = xml('w:rPr');
  run.children.unshift(looks);
  return looks;
}

/** Puts other nodes in the place of a child. */
export function replaceChild(parent: XmlElement, child: XmlElement, nodes: XmlNode[]): void {
  const at = parent.children.indexOf(child);
  if (at < 0) throw new Error(`${child.name} is no child of ${parent.name}`);
  parent.children.splice(at, 1, ...nodes);
}

/** Puts a child where the schema's order wants it; one of its name that was there goes. */
export function putInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  removeChildren(parent, [child.name]);
  const rank = order.indexOf(child.name);
  const at = parent.children.findIndex((one) => isElement(one) && order.indexOf(one.name) > rank);
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
}

export function copyOf(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.map((child) => (isElement(child) ? copyOf(child) : child)),
  };
}
