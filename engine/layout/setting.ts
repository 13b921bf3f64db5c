import type { Document } from '../nouns/document.ts';
import type { StructureNode } from '../nouns/page.ts';
import { PAGE_SIZES, type RoleStyle, type TextRole } from '../nouns/theme.ts';
import { documentRunsLeft } from '../script/direction.ts';
import type { Measure } from './measure.ts';
import { MissingSigns } from './missingSigns.ts';

/** What every step of setting works with. */
export interface Setting {
  document: Document;
  measure: Measure;
  /** Width of the text, in points. */
  width: number;
  /** The document's language runs from right to left: its pages are mirrored. */
  rightToLeft: boolean;
  structure: StructureNode[];
  missing: MissingSigns;
  style(role: TextRole): RoleStyle;
  /** Adds an element to the structure and gives its index. */
  node(kind: StructureNode['kind'], parent: number, language?: string): number;
  /** A drawing with what it shows in words. */
  figure(alt: string): number;
}

export function openSetting(document: Document, measure: Measure): Setting {
  const { page, roles } = document.theme;
  const structure: StructureNode[] = [{ kind: 'Document', parent: -1 }];
  return {
    document,
    measure,
    width: PAGE_SIZES[page.size].width - page.left - page.right,
    rightToLeft: documentRunsLeft(document),
    structure,
    missing: new MissingSigns(),
    style: (role) => roles[role],
    node: (kind, parent, language) =>
      structure.push(language === undefined ? { kind, parent } : { kind, parent, language }) - 1,
    figure: (alt) => structure.push({ kind: 'Figure', parent: 0, alt }) - 1,
  };
}
