import type { StructureNode } from '../../engine/nouns/page.ts';
import type { Pen, StructureElement } from './pdfkitParts.ts';

export interface WrittenStructure {
  /** The element, made with its parents when it is first met: elements stand in reading order. */
  element(node: number): StructureElement;
  tag(node: number): string;
  end(): void;
}

/** What pdfkit makes of an annotation that is given to an element. */
interface AnnotationReference {
  annotationRef: unknown;
}

/** An annotation among an element's kids, or another of its kinds of kids. */
interface ObjectReference {
  Type?: string;
  Obj?: unknown;
  Pg?: unknown;
}

/** The logical structure of one file. */
export function writeStructure(pen: Pen, nodes: StructureNode[]): WrittenStructure {
  const made = new Map<number, StructureElement>();
  const pages = new Map<unknown, unknown>();
  const kinds = kindsOf(nodes);

  function element(index: number): StructureElement {
    const known = made.get(index);
    if (known) return known;
    const node = nodes[index];
    if (!node) throw new Error(`no structure element ${index}`);
    const kind = kinds[index] ?? node.kind;
    const options: Record<string, string> = {};
    if (node.language !== undefined && isLanguageTag(node.language)) options.lang = node.language;
    if (kind === 'TH') options.scope = 'Column';
    const one = pen.struct(kind, options);
    // A Note must have an identifier of its own (ISO 14289-1, 7.9).
    if (kind === 'Note') one.dictionary.data.ID = new String(`note-${index}`);
    takeAnnotations(one, index);
    if (node.parent < 0) pen.addStructure(one);
    else if (kind === 'Link' && nodes[node.parent]?.kind === 'TOCI') {
      // An entry of the contents holds its link within a Reference (ISO 32000-1, table 333).
      const reference = pen.struct('Reference');
      element(node.parent).add(reference);
      reference.add(one);
    } else element(node.parent).add(one);
    made.set(index, one);
    return one;
  }

  /** A link belongs to its Link itself, not to a Span within; and pdfkit says of every annotation that it stands on the last page. */
  function takeAnnotations(one: StructureElement, index: number): void {
    const add = one.add.bind(one);
    one.add = (child) => {
      if (!isAnnotation(child)) return add(child);
      const link = linkAbove(index);
      if (link !== index) {
        element(link).add(child);
        return one;
      }
      pages.set(child.annotationRef, pen.page.dictionary);
      return add(child);
    };
    const dictionary = one.dictionary as StructureElement['dictionary'] & { end(): void };
    const end = dictionary.end.bind(dictionary);
    dictionary.end = () => {
      for (const kid of dictionary.data.K as (number | ObjectReference)[]) {
        if (typeof kid === 'object' && kid.Type === 'OBJR') kid.Pg = pages.get(kid.Obj);
      }
      end();
    };
  }

  function linkAbove(index: number): number {
    for (let at = index; at >= 0; at = nodes[at]?.parent ?? -1) if (nodes[at]?.kind === 'Link') return at;
    return index;
  }

  return {
    element,
    tag: (index) => kinds[index] ?? 'P',
    end: () => element(0).end(),
  };
}

function isAnnotation(child: object): child is AnnotationReference {
  return 'annotationRef' in child;
}

/** Kinds as they are written: headings nested as in the outline, for none may leave out a level (ISO 14289-1, 7.4.2). */
function kindsOf(nodes: StructureNode[]): string[] {
  const above: number[] = [];
  return nodes.map(({ kind }) => {
    if (!/^H\d$/.test(kind)) return kind;
    const level = Number(kind.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return `H${above.length}`;
  });
}

/** Whether the words are a well-formed BCP 47 tag: templates may hold any. */
export function isLanguageTag(words: string): boolean {
  try {
    return Intl.getCanonicalLocales(words).length > 0;
  } catch {
    return false;
  }
}
