import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Document } from '../../engine/nouns/document.ts';
import type { PlacedOrigin } from '../../engine/nouns/page.ts';
import type { HouseFinding } from '../docx/house/houseFinding.ts';

/** What to make of a dossier. `at` is the date inside the files, an ISO instant, handed in. */
export interface Wants {
  docx: boolean;
  /** A house's own Word file that the DOCX is to be made on. */
  house?: Uint8Array;
  pdf: boolean;
  at: string;
  /** The same briefing will come again, a little changed: what was set is remembered for then. */
  again?: boolean;
}

export interface Pressed {
  docx?: Uint8Array<ArrayBuffer>;
  pdf?: Uint8Array<ArrayBuffer>;
  /** 0 when no PDF was wanted. */
  pages: number;
  /** One a page: pages of one look are drawn alike. */
  looks: string[];
  anchors: PlacedOrigin[];
  diagnostics: Diagnostic[];
  document: Document;
  /** What of the house's file changes the briefing. */
  houseWarnings: HouseFinding[];
}
