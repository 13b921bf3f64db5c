import type { StructureNode } from '../../engine/nouns/page.ts';
import type { Pen, StructureElement } from './pdfkitParts.ts';

export interface WrittenStructure {
  /** The element, made with its parents when it is first met: elements stand in reading order. */
  element(node: number): StructureElement;
  tag(node: number): string;
  end(): void;
}

/** The logical structure of one file. */
export function writeStructure(pen: Pen, nodes: StructureNode[]): WrittenStructure {
  const made = new Map<number, StructureElement>();

  function element(index: number): StructureElement {
    const known = made.get(index);
    if (known) return known;
    const node = nodes[index];
    if (!node) throw new Error(`no structure element ${index}`);
    const options: Record<string, string> = {};
    if (node.language !== undefined) options.lang = node.language;
    if (node.kind === 'TH') options.scope = 'Column';
    const one = pen.struct(node.kind, options);
    // A Note must have an identifier of its own (ISO 14289-1, 7.9).
    if (node.kind === 'Note') one.dictionary.data.ID = new String(`note-${index}`);
    if (node.parent < 0) pen.addStructure(one);
    else element(node.parent).add(one);
    made.set(index, one);
    return one;
  }

  return {
    element,
    tag: (index) => nodes[index]?.kind ?? 'P',
    end: () => element(0).end(),
  };
}
