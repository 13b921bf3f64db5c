import type { Unkeyed } from './edit.ts';
import type { Review } from './openReview.ts';
import { readable } from './readable.ts';
import { ADVICE } from './sayings.ts';

/** What was edited in the words of a house file around the briefing: it is told with the words as they are now. */
export function houseEdits({ house }: Review): Unkeyed[] {
  return house.edited.map(({ line, deleted }) => {
    const text = readable(line);
    const hand = line.spans.find(({ inserted }) => inserted)?.inserted ?? deleted[0]?.hand ?? null;
    return {
      kind: 'reworded',
      what: 'Paragraph',
      place: {},
      where: '',
      hand,
      before: '',
      after: text,
      runs: [{ change: 'added', text }],
      evidenceIds: [],
      settles: 'elsewhere',
      advice: ADVICE.house,
      changedHere: false,
      change: { do: 'nothing' },
    };
  });
}
