import type { Unkeyed } from './edit.ts';
import { oursUpTo } from './matched.ts';
import type { Review } from './openReview.ts';
import { placeOf } from './placeOf.ts';
import type { Printed } from './printed.ts';

/** What was written in the margin of the file. Accepted, it stands in the margin of the briefing. */
export function commentEdits(review: Review): Unkeyed[] {
  const { returned, matches } = review;
  const said = new Map(returned.comments.map((comment) => [comment.id, comment]));
  return returned.comments.map((comment): Unkeyed => {
    const parent = said.get(comment.answers);
    const { place, where } = placeOf(
      besideOf((comment.paragraph >= 0 ? comment : (parent ?? comment)).paragraph),
      review.dossier,
    );
    return {
      kind: 'comment',
      what: comment.done ? 'Settled comment' : parent ? 'Reply' : 'Comment',
      place,
      where,
      hand: comment.hand,
      before: comment.about,
      after: comment.text,
      runs: [
        ...(comment.about === '' ? [] : [{ change: 'same' as const, text: `“${comment.about}”: ` }]),
        ...(parent ? [{ change: 'same' as const, text: `To “${parent.text}”: ` }] : []),
        { change: 'added' as const, text: comment.text },
      ],
      evidenceIds: [],
      settles: 'margin',
      advice: '',
      changedHere: false,
      change: { do: 'note', text: comment.text, comment },
    };
  });

  function besideOf(paragraph: number): Printed | null {
    return oursUpTo(
      matches,
      matches.findIndex(({ theirs }) => theirs?.from.includes(paragraph)),
    );
  }
}
