import type { Document } from '../nouns/document.ts';
import type { StructureNode } from '../nouns/page.ts';
import { PAGE_SIZES, type RoleStyle, type TextRole } from '../nouns/theme.ts';
import type { Measure } from './measure.ts';

/** What every step of setting works with. */
export interface Setting {
  document: Document;
  measure: Measure;
  /** Width of the text, in points. */
  width: number;
  structure: StructureNode[];
  missingSigns: Set<string>;
  style(role: TextRole): RoleStyle;
  /** Adds an element to the structure and gives its index. */
  node(kind: StructureNode['kind'], parent: number, language?: string): number;
}

export function openSetting(document: Document, measure: Measure): Setting {
  const { page, roles } = document.theme;
  const structure: StructureNode[] = [{ kind: 'Document', parent: -1 }];
  return {
    document,
    measure,
    width: PAGE_SIZES[page.size].width - page.left - page.right,
    structure,
    missingSigns: new Set(),
    style: (role) => roles[role],
    node: (kind, parent, language) =>
      structure.push(language === undefined ? { kind, parent } : { kind, parent, language }) - 1,
  };
}
