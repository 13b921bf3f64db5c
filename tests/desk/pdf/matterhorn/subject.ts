import { type PageContent, pageContents } from './pageContent.ts';
import { PdfFile, type QpdfJson } from './pdfFile.ts';
import { type StructureElement, type StructureTree, structureTree } from './structureTree.ts';

/** One file, read for all checks. */
export interface Subject {
  file: PdfFile;
  tree: StructureTree;
  contents: PageContent[];
  /** The element that owns a marked-content id, by page and id. */
  owner(page: string, mcid: number): StructureElement | null;
}

export function subjectOf(json: QpdfJson): Subject {
  const file = new PdfFile(json);
  const tree = structureTree(file);
  const owners = new Map<string, StructureElement>();
  for (const element of tree.elements) {
    for (const { page, mcid } of element.marked) owners.set(`${page} ${mcid}`, element);
  }
  return {
    file,
    tree,
    contents: pageContents(file),
    owner: (page, mcid) => owners.get(`${page} ${mcid}`) ?? null,
  };
}
