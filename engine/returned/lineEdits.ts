import { wordsHash } from '../marks/paragraphMark.ts';
import type { Hand } from '../nouns/returned.ts';
import { adviceFor, nameOf } from './adviceFor.ts';
import type { Came } from './came.ts';
import type { Unkeyed } from './edit.ts';
import { homeIn, homeOf } from './homeOf.ts';
import { type Hunk, hunksOf, touches } from './hunks.ts';
import { isUntouched } from './isUntouched.ts';
import { type Line, sliceLine, spanAt } from './line.ts';
import type { Match } from './matched.ts';
import type { Review } from './openReview.ts';
import { placeOf } from './placeOf.ts';
import { isLocked, type Printed } from './printed.ts';
import { putIn } from './putIn.ts';
import { readable, runsAround } from './readable.ts';
import { ADVICE, LOOKS } from './sayings.ts';

/** What was done within a paragraph that is still there, and whether it stands elsewhere now. */
export function lineEdits(review: Review, match: Match, at: number): Unkeyed[] {
  const { ours, theirs } = match;
  if (!ours || !theirs || ours.paragraph.part === 'object') return [];
  const line = withoutNumber(ours, theirs.line);
  const came = line === theirs.line ? theirs : { ...theirs, line };
  const moved = match.moved ? movedEdit(review, ours, came, at) : [];
  const printed = ours.line.text.slice(ours.paragraph.before.length);
  const sent = theirs.marks.find(({ from }) => from === ours.mark?.from);
  const changedHere =
    sent !== undefined && ours.mark !== null && theirs.marks.every(({ words }) => words !== ours.mark?.words);
  // What differs was changed here, and nobody sent that back.
  if (changedHere && wordsHash(printed) !== sent.words && isUntouched(theirs)) return moved;
  if (ours.target.is === 'empty')
    return ours.line.text === came.line.text ? moved : [filledEdit(review, ours, came, ours.target.slotId)];
  const { bold, italic } = theirs.paragraph;
  const hunks = hunksOf(ours.line, came.line, { bold, italic });
  return [
    ...moved,
    ...hunks.flatMap((hunk) => hunkEdit(review, ours, came, hunk, changedHere)),
    ...shapeEdit(review, ours, came),
  ];
}

/** Numbers of headings may stand before the words. */
function withoutNumber({ paragraph: { block } }: Printed, line: Line): Line {
  if (block.kind !== 'heading' || block.number === '') return line;
  const number = /^\d+(?:\.\d+)*[.)]?[ \t]+/.exec(line.text);
  return number ? sliceLine(line, number[0].length, line.text.length) : line;
}

function hunkEdit(review: Review, ours: Printed, theirs: Came, hunk: Hunk, changedHere: boolean): Unkeyed[] {
  const { start, end, from, to } = hunk;
  // A note that is new has an entry of its own.
  const added = theirs.line.text.slice(from, to);
  if (
    start === end &&
    added.trim() === '\ufff9' &&
    spanAt(theirs.line, from + added.search(/\S/))?.note.startsWith('new')
  ) {
    return [];
  }
  if (isByItself(ours, hunk)) return [];
  const settles = settlesHunk(ours, hunk, review);
  const { place, where } = placeOf(ours, review.dossier);
  const look = spanAt(theirs.line, from);
  return [
    {
      kind: hunk.kind === 'wording' ? 'reworded' : hunk.kind,
      what: nameOf(ours, review.dossier),
      place,
      where,
      hand: hunk.kind === 'look' ? (look?.formatted ?? null) : handOf(theirs, hunk, ours.line),
      before: hunk.kind === 'look' ? lookWords(spanAt(ours.line, start)) : readable(ours.line, start, end),
      after: hunk.kind === 'look' ? lookWords(look) : readable(theirs.line, from, to),
      runs: runsAround(ours.line, theirs.line, hunk),
      evidenceIds: evidenceTouched(ours, hunk, review),
      settles,
      advice: settles === 'briefing' ? '' : hunk.kind === 'look' ? ADVICE.look : adviceFor(ours),
      changedHere,
      change: settles === 'briefing' ? { do: 'hunk', ours, theirs, hunk } : { do: 'nothing' },
    },
  ];
}

/** What programs do by themselves: a style's look written out again, the words of a cross-reference set anew. */
function isByItself({ line, paragraph, target }: Printed, { kind, start, end }: Hunk): boolean {
  const spans = sliceLine(line, start, end).spans;
  if (kind === 'look')
    return target.is === 'composed' || paragraph.part === 'head' || spans.every(({ made }) => made === null);
  return (
    kind === 'typography' &&
    spans.length > 0 &&
    spans.every(({ made }) => made?.of === 'prose' && made.inline.kind === 'reference')
  );
}

function lookWords(span: { bold: boolean; italic: boolean } | undefined): string {
  if (span?.bold) return span.italic ? LOOKS.both : LOOKS.bold;
  return span?.italic ? LOOKS.italic : LOOKS.plain;
}

function settlesHunk(
  { target, line, paragraph }: Printed,
  { start, end, kind }: Hunk,
  review: Review,
): Unkeyed['settles'] {
  // The label of a field, a figure's number.
  if (end <= paragraph.before.length && paragraph.before !== '' && start < paragraph.before.length) return 'elsewhere';
  switch (target.is) {
    case 'prose':
      return kind === 'look' && sliceLine(line, start, end).spans.every(({ made }) => isLocked(made))
        ? 'elsewhere'
        : 'briefing';
    case 'wording':
    case 'point': {
      if (kind === 'look') return 'elsewhere';
      // Only composed signs: the footnote's number.
      const stretch = sliceLine(line, start, end);
      const composed = start < end && stretch.spans.every(({ made }) => made === null);
      return composed ? 'elsewhere' : 'briefing';
    }
    case 'attribution': {
      if (kind === 'look') return 'elsewhere';
      const fill = review.dossier.briefing.fills.find((one) => one.id === target.fillId);
      const evidence =
        fill?.kind === 'evidence' ? review.dossier.evidence.find((one) => one.id === fill.evidenceId) : undefined;
      if (fill?.kind !== 'evidence' || evidence?.kind !== 'quote') return 'elsewhere';
      const speaker = fill.speaker ?? evidence.speaker;
      const at = speaker === '' ? -1 : line.text.indexOf(speaker);
      return at >= 0 && start >= at && end <= at + speaker.length ? 'briefing' : 'elsewhere';
    }
    case 'caption':
    case 'table-caption':
      return kind === 'look' ? 'elsewhere' : 'briefing';
    case 'variable': {
      const variable = review.dossier.template.variables.find(({ id }) => id === target.variable);
      return kind !== 'look' && variable?.kind === 'text' ? 'briefing' : 'elsewhere';
    }
    case 'empty':
      return 'briefing';
    default:
      return 'elsewhere';
  }
}

/** Who wrote what stands there now, or took out what stood there. */
export function handOf(
  theirs: Pick<Came, 'line' | 'deleted'>,
  { from, to, start, end }: Hunk,
  ours: Line,
): Hand | null {
  for (let at = from; at < to; at += 1) {
    const hand = spanAt(theirs.line, at)?.inserted;
    if (hand) return hand;
  }
  const words = ours.text.slice(start, end).trim();
  if (words === '') return null;
  const folded = (text: string) => text.replace(/\s+/g, '');
  const whole = folded(words);
  return (
    theirs.deleted.find(
      ({ text }) => folded(text).includes(whole) || (folded(text) !== '' && whole.includes(folded(text))),
    )?.hand ?? null
  );
}

function evidenceTouched({ line, target }: Printed, hunk: Hunk, { dossier, document }: Review): string[] {
  const touched = new Set<string>();
  if (target.is === 'wording' || target.is === 'point' || target.is === 'attribution') {
    const fill = dossier.briefing.fills.find((one) => one.id === target.fillId);
    if (fill?.kind === 'evidence') touched.add(fill.evidenceId);
  }
  for (const span of line.spans) {
    if (!touches(hunk, span)) continue;
    if (isLocked(span.made) && span.made.inline.kind === 'evidence') touched.add(span.made.inline.evidenceId);
    if (span.note.startsWith('note ')) {
      const note = document.notes.find(({ number }) => `note ${number}` === span.note);
      for (const id of note?.evidenceIds ?? []) touched.add(id);
    }
  }
  return [...touched];
}

/** Words in the place of those for an empty slot. */
function filledEdit(review: Review, ours: Printed, theirs: Came, slotId: string): Unkeyed {
  const home = homeIn(slotId, review.dossier.template);
  const note = 'Added in the returned file';
  return putIn(review, { theirs: [theirs], what: 'Paragraph', beside: ours, home, note });
}

function movedEdit(review: Review, ours: Printed, theirs: Came, at: number): Unkeyed[] {
  // Who said it and what stands in a row go with what they belong to.
  if (ours.target.is === 'attribution' || (ours.paragraph.cell && ours.paragraph.cell.column > 0)) return [];
  // What is composed stands in an order of ours: it was moved only where the file's own order is broken.
  if (ours.target.is === 'composed' && isInOrder(review.came, theirs)) return [];
  const { place, where } = placeOf(ours, review.dossier);
  const text = readable(theirs.line);
  const movable = ours.target.is === 'prose' || ours.target.is === 'wording' || ours.target.is === 'point';
  const home = movable && ours.paragraph.cell === null ? homeOf(review.matches, at, review.dossier.template) : null;
  return [
    {
      kind: 'moved',
      what: nameOf(ours, review.dossier),
      place,
      where,
      hand: theirs.inserted ?? review.gone.find((one) => one.text === theirs.line.text)?.hand ?? null,
      before: text,
      after: text,
      runs: [{ change: 'same', text }],
      evidenceIds: place.evidenceId === undefined ? [] : [place.evidenceId],
      settles: home ? 'briefing' : 'elsewhere',
      advice: home ? '' : adviceFor(ours),
      changedHere: false,
      change: home ? { do: 'move', ours, theirs, home } : { do: 'nothing' },
    },
  ];
}

function isInOrder(came: Came[], { at, marks }: Came): boolean {
  const [mark] = marks;
  if (!mark) return false;
  const orders = came.flatMap((one) =>
    one.marks.filter(({ from }) => from === mark.from).map(({ order }) => ({ order, at: one.at })),
  );
  return orders.every((one) => one.order < mark.order === one.at < at || one.order === mark.order);
}

/** A paragraph made a heading, a point made a paragraph. */
function shapeEdit(review: Review, ours: Printed, { paragraph, line }: Came): Unkeyed[] {
  if (ours.target.is !== 'prose' || ours.paragraph.cell || paragraph.cell) return [];
  // Where a slot sets everything as points, what a paragraph is is the template's.
  if (ours.paragraph.part === 'item' && ours.target.item < 0) return [];
  const { kind } = ours.paragraph.block;
  const was = kind === 'heading' ? 'heading' : kind === 'list' ? 'list-item' : 'paragraph';
  if (was === paragraph.kind) return [];
  const { place, where } = placeOf(ours, review.dossier);
  const text = readable(line);
  return [
    {
      kind: 'look',
      what: nameOf(ours, review.dossier),
      place,
      where,
      hand: null,
      before: LOOKS[was],
      after: LOOKS[paragraph.kind],
      runs: [{ change: 'added', text }],
      evidenceIds: [],
      settles: 'margin',
      advice: ADVICE.shape,
      changedHere: false,
      change: {
        do: 'note',
        text: `Made ${LOOKS[paragraph.kind]} in the returned file: “${text.slice(0, 200)}”`,
        comment: null,
      },
    },
  ];
}
