import { FileChild, type IXmlableObject, Paragraph } from 'docx';

/** An element as docx writes it out: { 'w:b': {} }, { 'w:jc': { _attr: … } } or { 'w:r': [ … ] }. */
export type Xml = IXmlableObject;

/**
 * A paragraph given as finished XML. docx's own run and paragraph objects take most of the time of an export (each property
 * is an object that writes itself); these enter its body, notes and frames the same way and cost a third.
 */
export class WrittenParagraph extends Paragraph {
  private readonly xml: Xml;

  constructor(xml: Xml) {
    super({});
    this.xml = xml;
  }

  override prepForXml(): Xml {
    return this.xml;
  }
}

/** Anything else that stands in the body, given as finished XML. */
export class WrittenBlock extends FileChild {
  private readonly xml: Xml;

  constructor(name: string, xml: Xml) {
    super(name);
    this.xml = xml;
  }

  override prepForXml(): Xml {
    return this.xml;
  }
}

export function element(name: string, ...children: (Xml | string)[]): Xml {
  return { [name]: children } as Xml;
}

/** An element with attributes and nothing inside; none of either makes it a plain switch such as <w:b/>. */
export function sign(name: string, attributes?: Record<string, string | number>): Xml {
  return (attributes ? { [name]: { _attr: attributes } } : { [name]: {} }) as Xml;
}

export function valued(name: string, value: string | number): Xml {
  return { [name]: { _attr: { 'w:val': value } } } as Xml;
}

/** An element with attributes and children. */
export function within(name: string, attributes: Record<string, string>, children: (Xml | string)[]): Xml {
  return { [name]: [{ _attr: attributes }, ...children] } as unknown as Xml;
}
