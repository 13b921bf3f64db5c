import type { Theme } from '../../../engine/nouns/theme.ts';
import { oneSided } from '../styleChains.ts';
import { bodyInFull, stylesPart } from '../stylesPart.ts';
import { PARAGRAPH_ORDER, RUN_ORDER } from './paragraphOrder.ts';
import { readXml } from './readXml.ts';
import { StyleSheet, type StyleType, typeOfStyle } from './styleSheet.ts';
import {
  childNamed,
  copyOf,
  elementsIn,
  putInOrder,
  removeChildren,
  wordValue,
  type XmlElement,
  xml,
} from './xmlElement.ts';

/** TLP 2.0 (FIRST, 2022): the label is 12 points or larger. In half points. */
export const MARK_SIZE = 24;
/** Word's own styles that everything rests on: what they are called differs, what they are does not. */
const STANDARD: Record<string, StyleType> = {
  Normal: 'paragraph',
  DefaultParagraphFont: 'character',
  TableNormal: 'table',
};

/** Our styles as the house has them. */
export class HouseStyles {
  readonly house: StyleSheet;
  private readonly root: XmlElement;
  private readonly ours: StyleSheet;
  private readonly ids = new Map<string, string>();
  private readonly added = new Set<string>();
  /** Our body text, in full: our own style leaves it to a file's defaults, and the house's are others. */
  private readonly usual: XmlElement;

  constructor(root: XmlElement, theme: Theme) {
    this.root = root;
    this.house = new StyleSheet(root);
    this.ours = ourStyles(theme);
    this.usual = read(bodyInFull(theme));
  }

  /** The house's id for a style of ours; one that it lacks is added first. */
  use(id: string): string {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    const style = this.ours.byId(id);
    if (!style) throw new Error(`no style of ours is called ${id}`);
    const found = houseStyle(this.house, style, id);
    const base = oneSided(id);
    // A bar on the other side would stand beside a style of the house's that has none.
    if (!found && base !== id && !this.isAdded(base)) return this.use(base);
    const used = found?.attributes['w:styleId'] ?? this.freeId(id);
    this.ids.set(id, used);
    if (!found) {
      this.added.add(id);
      this.add(style, used);
    }
    return used;
  }

  private isAdded(id: string): boolean {
    this.use(id);
    return this.added.has(id);
  }

  /** What the house's text is written in, as its defaults say. */
  get language(): string | undefined {
    const defaults = childNamed(childNamed(childNamed(this.root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
    const said = this.house.property(this.house.standard('paragraph'), 'w:lang', 'w:rPr');
    return said?.attributes['w:val'] ?? (defaults && childNamed(defaults, 'w:lang')?.attributes['w:val']);
  }

  /** The house's style as it is there now, for a style of ours. */
  style(id: string): XmlElement | undefined {
    return this.house.byId(this.use(id));
  }

  private add(style: XmlElement, id: string): void {
    const added = copyOf(style);
    const name = wordValue(style, 'w:name') ?? id;
    added.attributes['w:styleId'] = id;
    if (this.house.standard(typeOfStyle(style))) delete added.attributes['w:default'];
    // A name may be taken by a style of another kind: a character style 'Quote'.
    if (this.house.hasName(name)) replaceValue(added, 'w:name', `${name} (Briefwright)`);
    this.root.children.push(added);
    // Fonts are the house's.
    const looks = childNamed(added, 'w:rPr');
    if (looks && wordValue(style, 'w:basedOn')) removeChildren(looks, ['w:rFonts']);
    if (wordValue(style, 'w:basedOn') === 'Normal') standAlone(added, this.usual);
    if (style.attributes['w:styleId'] === 'Normal') added.children.push(...elementsIn(this.usual).map(copyOf));
    if (name === 'Handling mark') keepMarkLarge(added);
    for (const link of ['w:basedOn', 'w:next', 'w:link']) {
      const target = wordValue(style, link);
      if (target !== undefined) replaceValue(added, link, this.use(target));
    }
  }

  private freeId(id: string): string {
    if (!this.house.byId(id)) return id;
    let number = 1;
    while (this.house.byId(`${id}Briefwright${number}`)) number += 1;
    return `${id}Briefwright${number}`;
  }
}

function ourStyles(theme: Theme): StyleSheet {
  return new StyleSheet(read(stylesPart(theme, null)));
}

function read(xmlText: string): XmlElement {
  return readXml(new TextEncoder().encode(xmlText), 'our styles');
}

/** What the house has for a style of ours. */
function houseStyle(house: StyleSheet, ours: XmlElement, id: string): XmlElement | undefined {
  const type = typeOfStyle(ours);
  return (STANDARD[id] && house.standard(type)) ?? house.named(wordValue(ours, 'w:name') ?? id, type);
}

/**
 * Our styles say only what differs from our Normal. Upon the house's, what paragraphs need (indents, spaces, alignment) is said
 * in full: body text with an indented first line must not indent table cells.
 */
function standAlone(added: XmlElement, body: XmlElement): void {
  const usual = childNamed(body, 'w:pPr');
  if (typeOfStyle(added) !== 'paragraph' || !usual) return;
  let own = childNamed(added, 'w:pPr');
  if (!own) {
    own = xml('w:pPr');
    const looks = elementsIn(added).findIndex((one) => one.name === 'w:rPr');
    added.children.splice(looks < 0 ? added.children.length : looks, 0, own);
  }
  for (const property of elementsIn(usual)) {
    if (!childNamed(own, property.name)) putInOrder(own, copyOf(property), PARAGRAPH_ORDER);
  }
}

/** It rests on the house's header, which may be in small type. */
function keepMarkLarge(added: XmlElement): void {
  let looks = childNamed(added, 'w:rPr');
  if (!looks) {
    looks = xml('w:rPr');
    added.children.push(looks);
  }
  for (const name of ['w:b', 'w:bCs']) if (!childNamed(looks, name)) putInOrder(looks, xml(name), RUN_ORDER);
  for (const name of ['w:sz', 'w:szCs']) {
    const size = Math.max(MARK_SIZE, Number(wordValue(looks, name) ?? 0));
    putInOrder(looks, xml(name, { 'w:val': String(size) }), RUN_ORDER);
  }
}

function replaceValue(style: XmlElement, name: string, value: string): void {
  const child = childNamed(style, name);
  if (child) child.attributes['w:val'] = value;
}
