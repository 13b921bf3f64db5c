import { childNamed, childrenNamed, wordValue, type XmlElement } from './xmlElement.ts';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

/** The styles of a part, found by what people and Word call them. */
export class StyleSheet {
  private readonly root: XmlElement | undefined;

  constructor(root: XmlElement | undefined) {
    this.root = root;
  }

  get styles(): XmlElement[] {
    return childrenNamed(this.root, 'w:style');
  }

  byId(id: string | undefined): XmlElement | undefined {
    return this.styles.find((style) => style.attributes['w:styleId'] === id);
  }

  /** By name in any case: Word keeps English names of its own styles in files of every language. */
  named(name: string, type: StyleType): XmlElement | undefined {
    const wanted = name.toLowerCase();
    const ofType = this.styles.filter((style) => typeOfStyle(style) === type);
    return (
      ofType.find((style) => namesOf(style)[0] === wanted) ?? ofType.find((style) => namesOf(style).includes(wanted))
    );
  }

  /** What everything is that names no style. */
  standard(type: StyleType): XmlElement | undefined {
    return this.styles.find(
      (style) => typeOfStyle(style) === type && /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? ''),
    );
  }

  hasName(name: string): boolean {
    return this.styles.some((style) => namesOf(style).includes(name.toLowerCase()));
  }

  /** The style, then what it is based on, and so on. */
  chain(style: XmlElement | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let one = style; one && !chain.includes(one); one = this.byId(wordValue(one, 'w:basedOn'))) chain.push(one);
    return chain;
  }

  /** A paragraph property of the style or of the first it is based on that says something of it. */
  property(style: XmlElement | undefined, name: string, of: 'w:pPr' | 'w:rPr' = 'w:pPr'): XmlElement | undefined {
    for (const one of this.chain(style)) {
      const found = childNamed(childNamed(one, of), name);
      if (found) return found;
    }
    return undefined;
  }

  /** The numbering that paragraphs of the style have; none is said as '0', too (ECMA-376, 17.9.18). */
  numId(style: XmlElement | undefined): string | undefined {
    const numId = wordValue(this.property(style, 'w:numPr'), 'w:numId');
    return numId === '0' ? undefined : numId;
  }
}

export function typeOfStyle(style: XmlElement): StyleType {
  return (style.attributes['w:type'] ?? 'paragraph') as StyleType;
}

/** The name, then its aliases; old files write them into the name, parted by commas. */
function namesOf(style: XmlElement): string[] {
  const written = [wordValue(style, 'w:name') ?? '', wordValue(style, 'w:aliases') ?? ''];
  return written.flatMap((one) => one.split(',')).map((one) => one.trim().toLowerCase());
}
