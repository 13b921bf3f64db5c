import type { Page, StructureNode } from '../../engine/nouns/page.ts';
import { isLanguageTag } from './languageTag.ts';
import type { Pen, StructureElement } from './pdfkitParts.ts';

export interface WrittenStructure {
  /** The element, made with its parents when it is first met: elements stand in reading order. */
  element(node: number): StructureElement;
  /** What an annotation belongs to: the Link itself, not a Span within. */
  link(node: number): StructureElement;
  /** Where a drawing stands on its page: left, bottom, right, top in points (ISO 14289-1, 7.3). */
  bound(node: number, box: number[]): void;
  tag(node: number): string;
  /** Writes the elements of which nothing stands on a later page: they need not wait in memory for the last one. */
  endPage(page: Page): void;
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

/** The logical structure of one file. `pages`: all that are written, if elements are to be written with them. */
export function writeStructure(pen: Pen, nodes: StructureNode[], pages: Page[] = []): WrittenStructure {
  const made = new Map<number, StructureElement>();
  const ending = endingOn(nodes, pages);
  const kinds = kindsOf(nodes);

  function element(index: number): StructureElement {
    const known = made.get(index);
    if (known) return known;
    const node = nodes[index];
    if (!node) throw new Error(`no structure element ${index}`);
    const kind = kinds[index] ?? node.kind;
    const options: Record<string, string> = {};
    if (node.language !== undefined && isLanguageTag(node.language)) options.lang = node.language;
    if (node.alt !== undefined) options.alt = node.alt;
    if (kind === 'TH') options.scope = 'Column';
    const one = pen.struct(kind, options);
    // A Note must have an identifier of its own (ISO 14289-1, 7.9).
    if (kind === 'Note') one.dictionary.data.ID = new String(`note-${index}`);
    if (kind === 'Link') placeAnnotations(one);
    if (node.parent < 0) pen.addStructure(one);
    else element(node.parent).add(one);
    made.set(index, one);
    return one;
  }

  /** pdfkit says of every annotation that it stands on the last page. */
  function placeAnnotations(one: StructureElement): void {
    const pages = new Map<unknown, unknown>();
    const add = one.add.bind(one);
    one.add = (child) => {
      if (isAnnotation(child)) pages.set(child.annotationRef, pen.page.dictionary);
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

  return {
    element,
    link(node) {
      for (let at = node; at >= 0; at = nodes[at]?.parent ?? -1) if (nodes[at]?.kind === 'Link') return element(at);
      return element(node);
    },
    bound(node, box) {
      element(node).dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox: box };
    },
    tag: (index) => kinds[index] ?? 'P',
    endPage(page) {
      for (const node of ending.get(page) ?? []) made.get(node)?.end();
    },
    end: () => element(0).end(),
  };
}

/** By page, the elements that stand on none after it, children before their parents. */
function endingOn(nodes: StructureNode[], pages: Page[]): Map<Page, number[]> {
  const last = new Map<number, Page>();
  for (const page of pages) {
    for (const mark of page.marks) {
      let at = ('node' in mark ? mark.node : null) ?? -1;
      while (at > 0 && last.get(at) !== page) {
        last.set(at, page);
        at = nodes[at]?.parent ?? -1;
      }
    }
  }
  const ending = new Map<Page, number[]>();
  for (let node = nodes.length - 1; node > 0; node -= 1) {
    const page = last.get(node);
    if (!page) continue;
    const own = ending.get(page);
    if (own) own.push(node);
    else ending.set(page, [node]);
  }
  return ending;
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
