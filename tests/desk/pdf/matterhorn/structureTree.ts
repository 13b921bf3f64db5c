import type { Dictionary, PdfFile, Value } from './pdfFile.ts';

export interface StructureElement {
  reference: string;
  dictionary: Dictionary;
  /** As written, and as the role map leads to. */
  written: string;
  type: string;
  parent: StructureElement | null;
  kids: StructureElement[];
  /** Marked content and annotations that it holds, with the page on which they are said to stand. */
  marked: { page: string; mcid: number }[];
  annotations: { page: string; annotation: string }[];
}

export interface StructureTree {
  /** In reading order. */
  elements: StructureElement[];
  roles: Dictionary;
  parents: Map<number, Value>;
}

export function structureTree(file: PdfFile): StructureTree {
  const root = file.dictionary(file.catalog['/StructTreeRoot']);
  const roles = file.dictionary(root['/RoleMap']);
  const elements: StructureElement[] = [];
  const met = new Set<string>();

  function read(reference: Value, parent: StructureElement | null): void {
    // A tree that bites its own tail would be read for ever.
    if (typeof reference !== 'string' || met.has(reference)) return;
    met.add(reference);
    const dictionary = file.dictionary(reference);
    const written = file.name(dictionary['/S']);
    const element: StructureElement = {
      reference,
      dictionary,
      written,
      type: mapped(file, roles, written),
      parent,
      kids: [],
      marked: [],
      annotations: [],
    };
    elements.push(element);
    parent?.kids.push(element);
    const page = String(dictionary['/Pg'] ?? '');
    for (const kid of file.array(dictionary['/K'])) {
      const held = file.dictionary(kid);
      const on = String(held['/Pg'] ?? page);
      if (typeof kid === 'number') element.marked.push({ page, mcid: kid });
      else if (held['/Type'] === '/MCR') element.marked.push({ page: on, mcid: file.number(held['/MCID']) ?? -1 });
      else if (held['/Type'] === '/OBJR') element.annotations.push({ page: on, annotation: String(held['/Obj']) });
      else read(kid, element);
    }
  }

  for (const kid of file.array(root['/K'])) read(kid, null);
  return { elements, roles, parents: file.numberTree(root['/ParentTree']) };
}

/** '' where the mapping goes round in a circle. */
function mapped(file: PdfFile, roles: Dictionary, written: string): string {
  const met = new Set<string>();
  let type = written;
  while (roles[`/${type}`] !== undefined) {
    if (met.has(type)) return '';
    met.add(type);
    type = file.name(roles[`/${type}`]);
  }
  return type;
}

/** An attribute of one owner ('/Table', '/Layout'); classes are not read, our writer makes none. */
export function attribute(file: PdfFile, element: StructureElement, owner: string, key: string): Value {
  for (const one of file.array(element.dictionary['/A'])) {
    const attributes = file.dictionary(one);
    if (attributes['/O'] === owner && attributes[key] !== undefined) return file.value(attributes[key]);
  }
  return null;
}

/** The element itself or one above it that is of this type. */
export function within(element: StructureElement | null, type: string): StructureElement | null {
  for (let one = element; one; one = one.parent) if (one.type === type) return one;
  return null;
}
