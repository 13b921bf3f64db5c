import type { Document } from '../nouns/document.ts';
import type { Pages, StructureNode } from '../nouns/page.ts';
import type { Band } from './band.ts';

/** A block or a note by itself: its lines, and the part of the structure that they belong to. */
export interface SetPart {
  bands: Band[];
  /** Elements after the Document, which is 0; marks and parents count as if there were no others. */
  structure: StructureNode[];
  missing: Pages['missingSigns'];
}

/**
 * Parts of documents as they were set. How a part is set depends on itself, on the theme and on the language alone, so after an edit
 * only what changed is set again. What one document does not use is forgotten with the next.
 */
export interface SetMemory {
  /** Begins a document. */
  open(document: Document): void;
  /** `key`: all that the part consists of. */
  part(key: () => string, set: () => SetPart): SetPart;
}

export function openSetMemory(): SetMemory {
  let conditions = '';
  let older = new Map<string, SetPart>();
  let newer = new Map<string, SetPart>();
  return {
    open({ theme, language }) {
      const now = JSON.stringify([theme, language]);
      older = now === conditions ? newer : new Map();
      newer = new Map();
      conditions = now;
    },
    part(key, set) {
      const words = key();
      const known = newer.get(words) ?? older.get(words) ?? set();
      newer.set(words, known);
      return known;
    },
  };
}

/** Sets everything anew. */
export const noMemory: SetMemory = { open: () => {}, part: (_key, set) => set() };
