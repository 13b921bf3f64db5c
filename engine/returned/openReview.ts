import { composeDocument } from '../compose/composeDocument.ts';
import { documentMarks } from '../marks/documentMarks.ts';
import { FROM_HOUSE } from '../marks/houseMarks.ts';
import { markName, openNoteMarks, readMark, wordsHash } from '../marks/paragraphMark.ts';
import type { Document } from '../nouns/document.ts';
import type { Dossier } from '../nouns/dossier.ts';
import type { Media } from '../nouns/medium.ts';
import type { Returned } from '../nouns/returned.ts';
import { align } from './align.ts';
import { type Came, cameParagraphs, type Gone } from './came.ts';
import { isUntouched } from './isUntouched.ts';
import { joinLines, type Line, OBJECT_SIGN, printedLine } from './line.ts';
import { type Match, matchParagraphs } from './matched.ts';
import { type Printed, printedParagraphs } from './printed.ts';
import { type Locked, lockedIn } from './proseInlines.ts';

/** A note of ours and what came back of it; null on either side. */
export interface NoteMatch {
  number: number | null;
  ours: Line;
  theirs: Line;
  /** What was taken out of it, tracked. */
  deleted: Came['deleted'];
  /** Its words are those that went out, whatever the note says here now. */
  untouched: boolean;
  evidenceIds: string[];
  /** 'footnote 3' in the file that came. */
  id: string;
}

/** A briefing beside a file that came back. */
export interface Review {
  dossier: Dossier;
  returned: Returned;
  document: Document;
  printed: Printed[];
  came: Came[];
  gone: Gone[];
  matches: Match[];
  /** Paragraphs that have no counterpart on the other side, in their order. */
  removed: ReadonlySet<Printed>;
  added: ReadonlySet<Came>;
  notes: NoteMatch[];
  locked: Locked;
  /** Paragraphs of a house file that do not read as they went out. */
  house: { isHouse: boolean; edited: Came[] };
}

/** Lays the file beside the briefing as it prints now. Pure: the same two always give the same review. */
export function openReview(dossier: Dossier, returned: Returned, media: Pick<Media, 'has'>): Review {
  // Inlines are told apart by their identity: none may stand in two places.
  const own: Dossier = { ...dossier, briefing: JSON.parse(JSON.stringify(dossier.briefing)) };
  const { document, trail } = composeDocument({ ...own, at: '2000-01-01T00:00:00.000Z' }, media);
  const printed = printedParagraphs(document, trail, own, drawsCharts(document, returned));
  const notes = matchNotes(document, returned);
  const names = new Map(notes.map(({ id, number }) => [id, number === null ? `new ${id}` : `note ${number}`]));
  const { came: all, gone } = cameParagraphs(returned.paragraphs, (id) => names.get(id) ?? `new ${id}`);
  const { came, house } = withoutHouse(all, returned.house);
  const matches = matchParagraphs(printed, came);
  const locked = lockedIn(printed.map(({ line }) => line));
  const removed = new Set(matches.flatMap(({ ours, theirs }) => (ours && !theirs ? [ours] : [])));
  const added = new Set(matches.flatMap(({ ours, theirs }) => (theirs && !ours ? [theirs] : [])));
  return { dossier: own, returned, document, printed, came, gone, matches, removed, added, notes, locked, house };
}

/** What a house file prints around the briefing is none of it; what was edited there is told by itself. */
function withoutHouse(all: Came[], isNamed: boolean): { came: Came[]; house: Review['house'] } {
  const isHouse = ({ marks }: Came) => marks.length > 0 && marks.every(({ from }) => from === FROM_HOUSE);
  return {
    came: all.filter((one) => !isHouse(one)).map((one, at) => ({ ...one, at })),
    house: {
      isHouse: isNamed || all.some(isHouse),
      edited: all.filter((one) => isHouse(one) && !isUntouched(one) && one.line.text.trim() !== ''),
    },
  };
}

/** House files had tables where ours have charts, and older ones still come back: the marks of what came tell which. */
function drawsCharts(document: Document, returned: Returned): boolean {
  const names = new Set(returned.paragraphs.flatMap(({ marks }) => marks));
  const found = (drawn: boolean) =>
    [...documentMarks(document, drawn)]
      .filter(([block]) => block.kind === 'chart')
      .flatMap(([, marks]) => marks.map(markName))
      .filter((name) => names.has(name)).length;
  const [drawn, tables] = [found(true), found(false)];
  if (drawn !== tables) return drawn > tables;
  const pictures = document.blocks.filter((block) => block.kind === 'picture').length;
  const objects = returned.paragraphs.filter(({ pieces }) => pieces.some(({ text }) => text === OBJECT_SIGN)).length;
  return objects > pictures;
}

function matchNotes(document: Document, returned: Returned): NoteMatch[] {
  const markOf = openNoteMarks();
  const ours = document.notes.map((note) => ({
    number: note.number,
    evidenceIds: note.evidenceIds,
    line: printedLine('', note.inlines, new Map()),
    mark: markOf(note),
  }));
  const theirs = returned.notes.map(({ id, paragraphs }) => {
    const { came } = cameParagraphs(paragraphs, () => '');
    const line = trimmed(joinLines(came.map((one) => one.line)));
    const deleted = came.flatMap((one) => one.deleted);
    return {
      id,
      line,
      deleted,
      marks: paragraphs.flatMap(({ marks }) => marks.flatMap((name) => readMark(name) ?? [])),
    };
  });
  const pairs = align(
    ours.map(({ line, mark }) => ({ kind: 'note', text: line.text, marks: [mark] })),
    theirs.map(({ line, marks }) => ({ kind: 'note', text: line.text, marks })),
  );
  const ourOf = new Map(pairs.map(([our, their]) => [their, ours[our]]));
  return theirs.map(({ id, line, deleted, marks }, at) => {
    const our = ourOf.get(at);
    return {
      id,
      number: our?.number ?? null,
      ours: our?.line ?? { text: '', spans: [] },
      theirs: line,
      deleted,
      untouched: marks.some(({ words }) => words === wordsHash(line.text)),
      evidenceIds: our?.evidenceIds ?? [],
    };
  });
}

/** A space parts a note from its number. */
function trimmed(line: Line): Line {
  const text = line.text.replace(/^\s+/, '');
  const cut = line.text.length - text.length;
  const spans = line.spans.map((span) => ({ ...span, start: Math.max(0, span.start - cut), end: span.end - cut }));
  return { text: text.trimEnd(), spans };
}
