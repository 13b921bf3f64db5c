import type { Document, Origin } from '../nouns/document.ts';
import type { Pages, StructureNode } from '../nouns/page.ts';
import { PAGE_SIZES, type RoleStyle, type TextRole } from '../nouns/theme.ts';
import { documentRunsLeft } from '../script/direction.ts';
import type { Measure } from './measure.ts';

/** What every step of setting works with. */
export interface Setting {
  document: Document;
  measure: Measure;
  /** Width of the text, in points. */
  width: number;
  /** The document's language runs from right to left: its pages are mirrored. */
  rightToLeft: boolean;
  structure: StructureNode[];
  missingSigns: Pages['missingSigns'];
  style(role: TextRole): RoleStyle;
  /** Adds an element to the structure and gives its index. */
  node(kind: StructureNode['kind'], parent: number, language?: string): number;
  /** What is set from now on comes from there. */
  from(origin: Origin): void;
  /** Notes signs that no face has. */
  miss(signs: string): void;
}

export function openSetting(document: Document, measure: Measure): Setting {
  const { page, roles } = document.theme;
  const structure: StructureNode[] = [{ kind: 'Document', parent: -1 }];
  const missingSigns: Pages['missingSigns'] = [];
  let origin: Origin = {};
  return {
    document,
    measure,
    width: PAGE_SIZES[page.size].width - page.left - page.right,
    rightToLeft: documentRunsLeft(document),
    structure,
    missingSigns,
    style: (role) => roles[role],
    node: (kind, parent, language) =>
      structure.push(language === undefined ? { kind, parent } : { kind, parent, language }) - 1,
    from: (next) => {
      origin = next;
    },
    miss: (signs) => {
      for (const sign of signs) {
        const known = missingSigns.some((one) => one.sign === sign && sameOrigin(one.origin, origin));
        if (!known) missingSigns.push({ sign, origin });
      }
    },
  };
}

const KEYS = ['sectionId', 'slotId', 'fillId', 'evidenceId'] as const;

export function sameOrigin(a: Origin, b: Origin): boolean {
  return a === b || KEYS.every((key) => a[key] === b[key]);
}

export function isNowhere(origin: Origin): boolean {
  return KEYS.every((key) => origin[key] === undefined);
}
