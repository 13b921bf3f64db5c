import type { StructureNode } from '../../engine/nouns/page.ts';
import { isLanguageTag } from './languageTag.ts';
import type { PdfFile } from './openFile.ts';
import { number, reference, textString } from './written.ts';

export interface WrittenStructure {
  /** Content of the node on a page: gives its id there. Elements stand in the order in which they are first met. */
  mark(node: number, page: PlacedPage): number;
  /** An annotation belongs to the Link itself, not to a Span within; gives its key in the parent tree. */
  annotate(node: number, annotation: number, page: PlacedPage): number;
  /** The element stands here in the order of reading, although it is drawn later. */
  stand(node: number): void;
  /** Where a drawing stands on its page: left, bottom, right, top in points (ISO 14289-1, 7.3). */
  bound(node: number, box: number[]): void;
  tag(node: number): string;
  /** Writes all of it; gives the number of the root. */
  end(): number;
}

/** A page as the structure knows it: the number of its object, and its place from 0. */
export interface PlacedPage {
  object: number;
  index: number;
}

interface Element {
  object: number;
  /** The page on which its content stands where nothing else is said. */
  page: number;
  kids: string[];
  /** Entries of its own. */
  entries: string;
}

/** The logical structure of one file of so many pages. */
export function writeStructure(file: PdfFile, nodes: StructureNode[], pages: number): WrittenStructure {
  const made: (Element | undefined)[] = [];
  const order: number[] = [];
  const kinds = kindsOf(nodes);
  const root = file.reserve();
  const top: string[] = [];
  /** Elements by marked-content id, page after page; then one an annotation. */
  const marked: string[][] = Array.from({ length: pages }, () => []);
  const annotated: string[] = [];

  function element(index: number): Element {
    const known = made[index];
    if (known) return known;
    const node = nodes[index];
    if (!node) throw new Error(`no structure element ${index}`);
    const parent = node.parent < 0 ? null : element(node.parent);
    const object = file.reserve();
    const kind = kinds[index] ?? node.kind;
    const one: Element = { object, page: 0, kids: [], entries: entriesOf(node, kind, index) };
    one.entries += `/P ${reference(parent?.object ?? root)}`;
    (parent?.kids ?? top).push(reference(object));
    made[index] = one;
    order.push(index);
    return one;
  }

  return {
    mark(node, page) {
      const one = element(node);
      const ids = marked[page.index] as string[];
      const id = ids.push(reference(one.object)) - 1;
      if (one.page === 0) one.page = page.object;
      one.kids.push(one.page === page.object ? String(id) : `<</Type/MCR/Pg ${reference(page.object)}/MCID ${id}>>`);
      return id;
    },
    annotate(node, annotation, page) {
      let at = node;
      while (at >= 0 && nodes[at]?.kind !== 'Link') at = nodes[at]?.parent ?? -1;
      const one = element(at < 0 ? node : at);
      one.kids.push(`<</Type/OBJR/Obj ${reference(annotation)}/Pg ${reference(page.object)}>>`);
      return pages + annotated.push(reference(one.object)) - 1;
    },
    stand(node) {
      element(node);
    },
    bound(node, box) {
      element(node).entries += `/A<</O/Layout/Placement/Block/BBox[${box.map(number).join(' ')}]>>`;
    },
    tag: (index) => kinds[index] ?? 'P',
    end() {
      element(0);
      file.part();
      for (const index of order) {
        const { object, page, kids, entries } = made[index] as Element;
        const on = page === 0 ? '' : `/Pg ${reference(page)}`;
        file.put(object, `<<${entries}${on}/K[${kids.join(' ')}]>>`);
      }
      const keys = [
        ...marked.map((elements, key) => `${key}[${elements.join(' ')}]`),
        ...annotated.map((one, key) => `${pages + key} ${one}`),
      ];
      const tree = file.reserve();
      file.put(tree, `<</Nums[${keys.join(' ')}]>>`);
      file.put(
        root,
        `<</Type/StructTreeRoot/K[${top.join(' ')}]/ParentTree ${reference(tree)}/ParentTreeNextKey ${keys.length}>>`,
      );
      file.part();
      return root;
    },
  };
}

function entriesOf({ language, alt }: StructureNode, kind: string, index: number): string {
  let entries = `/S/${kind}`;
  if (language !== undefined && isLanguageTag(language)) entries += `/Lang${textString(language)}`;
  if (alt !== undefined) entries += `/Alt${textString(alt)}`;
  if (kind === 'TH') entries += '/A<</O/Table/Scope/Column>>';
  // A Note must have an identifier of its own (ISO 14289-1, 7.9).
  if (kind === 'Note') entries += `/ID(note-${index})`;
  return entries;
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
