import type { Unkeyed } from './edit.ts';
import { hunksOf } from './hunks.ts';
import { spanAt } from './line.ts';
import { handOf } from './lineEdits.ts';
import { oursUpTo } from './matched.ts';
import type { NoteMatch, Review } from './openReview.ts';
import { placeOf } from './placeOf.ts';
import { readable, runsAround } from './readable.ts';
import { ADVICE } from './sayings.ts';

/** What was done in footnotes, and notes that are new. A briefing's notes are composed from its sources. */
export function noteEdits(review: Review): Unkeyed[] {
  return review.notes.flatMap((note) => (note.number === null ? newNote(review, note) : changedNote(review, note)));
}

function changedNote(review: Review, note: NoteMatch): Unkeyed[] {
  if (note.untouched || note.ours.text === note.theirs.text) return [];
  const name = `note ${note.number}`;
  const { place, where } = placeOf(
    review.printed.find(({ line }) => line.spans.some((span) => span.note === name)) ?? null,
    review.dossier,
  );
  const theirs = { line: note.theirs, deleted: note.deleted };
  return hunksOf(note.ours, note.theirs, { bold: true, italic: true }).map((hunk) => ({
    kind: hunk.kind === 'wording' ? 'reworded' : hunk.kind,
    what: 'Footnote',
    place,
    where,
    hand: handOf(theirs, hunk, note.ours),
    before: readable(note.ours, hunk.start, hunk.end),
    after: readable(note.theirs, hunk.from, hunk.to),
    runs: runsAround(note.ours, note.theirs, hunk),
    evidenceIds: note.evidenceIds,
    settles: 'elsewhere',
    advice: ADVICE.note,
    changedHere: false,
    change: { do: 'nothing' },
  }));
}

function newNote(review: Review, note: NoteMatch): Unkeyed[] {
  const name = `new ${note.id}`;
  const at = review.matches.findIndex(({ theirs }) => theirs?.line.spans.some((span) => span.note === name));
  // A note that nothing refers to is not printed.
  const match = review.matches[at];
  if (!match?.theirs) return [];
  const { place, where } = placeOf(oursUpTo(review.matches, at), review.dossier);
  const text = readable(note.theirs);
  const { line } = match.theirs;
  const sign = line.spans.find((span) => span.note === name);
  const around = readable(line, Math.max(0, (sign?.start ?? 0) - 60), sign?.start ?? 0);
  return [
    {
      kind: 'added',
      what: 'Footnote',
      place,
      where,
      hand: spanAt(line, sign?.start ?? 0)?.inserted ?? null,
      before: '',
      after: text,
      runs: [
        { change: 'same', text: around },
        { change: 'added', text: ` [${text}]` },
      ],
      evidenceIds: [],
      settles: 'margin',
      advice: ADVICE.newNote,
      changedHere: false,
      change: {
        do: 'note',
        text: `Footnote added in the returned file behind “${around.trim()}”: ${text}`,
        comment: null,
      },
    },
  ];
}
