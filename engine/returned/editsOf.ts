import type { Place } from '../nouns/diagnostic.ts';
import { hashOf } from '../nouns/id.ts';
import { commentEdits } from './commentEdits.ts';
import type { Edit, Unkeyed } from './edit.ts';
import { frameEdits } from './frameEdits.ts';
import { houseEdits } from './houseEdits.ts';
import { lineEdits } from './lineEdits.ts';
import { noteEdits } from './noteEdits.ts';
import type { Review } from './openReview.ts';
import { wholeEdits } from './wholeEdits.ts';

/**
 * Everything that was done to a file, in the order of its text: exactly that, and nothing that programs do to a file by themselves. What the
 * briefing cannot take is in the list, too, with where it is changed or what becomes of it.
 */
export function editsOf(review: Review): Edit[] {
  const found = [
    ...review.matches.flatMap((match, at) =>
      match.ours && match.theirs ? lineEdits(review, match, at) : wholeEdits(review, match, at),
    ),
    ...noteEdits(review),
    ...frameEdits(review),
    ...houseEdits(review),
    ...commentEdits(review),
  ];
  return keyed(found);
}

/** Keys say what was done where; of two that are alike the second is counted. */
function keyed(edits: Unkeyed[]): Edit[] {
  const seen = new Map<string, number>();
  return edits.map((edit) => {
    const said = hashOf(JSON.stringify([edit.kind, edit.what, keyPlace(edit.place), edit.before, edit.after])).slice(
      0,
      16,
    );
    const count = seen.get(said) ?? 0;
    seen.set(said, count + 1);
    return { ...edit, key: `${said}${count === 0 ? '' : `-${count}`}` };
  });
}

function keyPlace({ slotId = '', variable = '' }: Place): string[] {
  return [slotId, variable];
}
