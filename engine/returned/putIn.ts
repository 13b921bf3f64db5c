import type { Came } from './came.ts';
import type { Unkeyed } from './edit.ts';
import type { Home } from './homeOf.ts';
import type { Review } from './openReview.ts';
import { placeOf } from './placeOf.ts';
import type { Printed } from './printed.ts';
import { readable } from './readable.ts';
import { ADVICE } from './sayings.ts';

interface PutIn {
  /** What it is, in the order in which it came. */
  theirs: [Came, ...Came[]];
  what: Unkeyed['what'];
  /** A printed paragraph that stands by it, for the jump. */
  beside: Printed | null;
  /** Where it would go in the briefing; null where nowhere takes it. */
  home: Home | null;
  /** What a note in the margin says of it before its words. */
  note: string;
}

/** Something that was put in: into the briefing where it has a home, else as a note in the margin. */
export function putIn({ dossier }: Review, { theirs, what, beside, home, note }: PutIn): Unkeyed {
  const text = theirs.map(({ line }) => readable(line)).join(' | ');
  return {
    kind: 'added',
    what,
    ...placeOf(beside, dossier),
    hand: theirs[0].inserted,
    before: '',
    after: text,
    runs: [{ change: 'added', text }],
    evidenceIds: [],
    settles: home ? 'briefing' : 'margin',
    advice: home ? '' : ADVICE.noPlace,
    changedHere: false,
    change: home ? { do: 'add', theirs, home } : { do: 'note', text: `${note}: “${text}”`, comment: null },
  };
}
