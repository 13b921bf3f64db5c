import type { Run } from '../compare/compareText.ts';
import type { Place } from '../nouns/diagnostic.ts';
import type { Id } from '../nouns/id.ts';
import type { Hand, ReturnedComment } from '../nouns/returned.ts';
import type { Came } from './came.ts';
import type { Home } from './homeOf.ts';
import type { Hunk } from './hunks.ts';
import type { Printed } from './printed.ts';
import type { EditThing } from './sayings.ts';

type EditKind = 'reworded' | 'typography' | 'look' | 'added' | 'removed' | 'moved' | 'comment';

/** One thing that was done to a file before it came back. */
export interface Edit {
  /** The same edit of the same file has the same key, whatever else was accepted meanwhile. */
  key: string;
  kind: EditKind;
  /** 'Quotation', 'Footnote', 'Paragraph': what was touched, as a reader calls it. */
  what: EditThing;
  place: Place;
  /** The section and the slot in words. */
  where: string;
  /** Who did it and when, where it was tracked. */
  hand: Hand | null;
  /** The words that were and are; of a `look`, how they looked. */
  before: string;
  after: string;
  /** The passage with this edit marked in it. */
  runs: Run[];
  /** Evidence whose printed words it touches. */
  evidenceIds: Id[];
  /** What accepting it does: it changes the briefing, it leaves a note in the margin, or nothing can be accepted here. */
  settles: 'briefing' | 'margin' | 'elsewhere';
  /** Where such a thing is changed, or what becomes of it; '' where there is nothing to say. */
  advice: string;
  /** The passage was changed in the briefing after the file went out. */
  changedHere: boolean;
  change: Change;
}

/** Keys are given when all edits are known. */
export type Unkeyed = Omit<Edit, 'key'>;

export type Change =
  | { do: 'hunk'; ours: Printed; theirs: Came; hunk: Hunk }
  | { do: 'add'; theirs: Came[]; home: Home | null }
  | { do: 'remove'; ours: Printed[] }
  | { do: 'move'; ours: Printed; theirs: Came; home: Home | null }
  | { do: 'note'; text: string; comment: ReturnedComment | null }
  | { do: 'nothing' };

/** A verdict of the checks on what accepting an edit would print. */
export interface EditVerdict {
  sentence: string;
  /** It would stop the export. */
  stops: boolean;
}
