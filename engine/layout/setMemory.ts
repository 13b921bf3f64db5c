import type { Document } from '../nouns/document.ts';
import type { Page, Pages, StructureNode } from '../nouns/page.ts';
import type { Band } from './band.ts';

/** A block or a note by itself: its lines, and the part of the structure that they belong to. */
export interface SetPart {
  bands: Band[];
  /** Elements after the Document, which is 0; marks and parents count as if there were no others. */
  structure: StructureNode[];
  missing: Pages['missingSigns'];
}

/** A page, and the signs of its head, foot and page numbers that no font has. */
interface MadePage {
  page: Page;
  missing: Pages['missingSigns'];
}

/**
 * Parts of documents as they were set. How a part is set depends on itself, on the theme and on the language alone, so after an edit
 * only what changed is set again. What one document does not use is forgotten with the next.
 */
export interface SetMemory {
  /** Parts are given out again. */
  keeps: boolean;
  /** Begins a document. */
  open(document: Document): void;
  /** `key`: all that the part consists of. */
  part(key: () => string, set: () => SetPart): SetPart;
  /** `of`: all that the page consists of, compared one by one and by identity. A page is never changed afterwards. */
  page(number: number, of: unknown[], make: () => MadePage): MadePage;
}

export function openSetMemory(): SetMemory {
  let conditions = '';
  let older = new Map<string, SetPart>();
  let newer = new Map<string, SetPart>();
  let olderPages = new Map<number, { of: unknown[]; made: MadePage }>();
  let newerPages: typeof olderPages = new Map();
  return {
    keeps: true,
    open({ theme, language }) {
      const now = JSON.stringify([theme, language]);
      older = now === conditions ? newer : new Map();
      newer = new Map();
      olderPages = now === conditions ? newerPages : new Map();
      newerPages = new Map();
      conditions = now;
    },
    part(key, set) {
      const words = key();
      const known = newer.get(words) ?? older.get(words) ?? set();
      newer.set(words, known);
      return known;
    },
    page(number, of, make) {
      const known = olderPages.get(number);
      const isSame = known?.of.length === of.length && known.of.every((one, at) => one === of[at]);
      const made = known && isSame ? known.made : make();
      newerPages.set(number, { of, made });
      return made;
    },
  };
}

/** Sets everything anew. */
export const noMemory: SetMemory = {
  keeps: false,
  open: () => {},
  part: (_key, set) => set(),
  page: (_number, _of, make) => make(),
};
