import type { Hand } from '../nouns/returned.ts';
import { adviceFor, nameOf } from './adviceFor.ts';
import type { Came } from './came.ts';
import type { Unkeyed } from './edit.ts';
import { homeOf } from './homeOf.ts';
import { isUntouched } from './isUntouched.ts';
import { OBJECT_SIGN } from './line.ts';
import type { Match } from './matched.ts';
import type { Review } from './openReview.ts';
import { placeOf } from './placeOf.ts';
import type { Printed } from './printed.ts';
import { putIn } from './putIn.ts';
import { readable } from './readable.ts';

/** A paragraph, row, table or picture that was taken out or put in as a whole. */
export function wholeEdits(review: Review, { ours, theirs }: Match, at: number): Unkeyed[] {
  if (ours) return isFirstOfRemoved(review, ours) ? removedEdit(review, ours) : [];
  return theirs ? addedEdit(review, theirs, at) : [];
}

/** What goes with another paragraph is told with that one: who said it, the other cells of a row, a figure's label. */
function isFirstOfRemoved(review: Review, ours: Printed): boolean {
  const { paragraph, target } = ours;
  const { fillId } = paragraph.origin;
  const { fills } = review.returned;
  // Written since the file went out: nobody took it out.
  if (fillId !== undefined && fills !== null && !fills.includes(fillId)) return false;
  // A house file prints of title, fields and sources what it likes, and where it likes.
  const { kind } = paragraph.block;
  const isAround =
    target.is === 'variable' ||
    kind === 'title' ||
    kind === 'subtitle' ||
    kind === 'facts' ||
    paragraph.origin.sectionId === undefined;
  if (review.house.isHouse && isAround) return false;
  if (!/\S/.test(ours.line.text) && paragraph.part !== 'object') return paragraph.cell?.column === 0;
  const removed = removedOf(review, ours);
  if (removed[0] !== ours) return false;
  // An entry's headline goes with what stood under it.
  const isHead =
    paragraph.block.kind === 'heading' ||
    (paragraph.block.kind === 'paragraph' && paragraph.block.role === 'entry-meta');
  if (target.is !== 'composed' || !isHead || fillId === undefined) return true;
  return review.matches.some(
    (one) => one.ours && one.theirs && one.ours.paragraph.origin.fillId === fillId && one.ours !== ours,
  );
}

/** The paragraphs that go together: of one piece of evidence, one row, one table, one picture. */
function removedOf(review: Review, ours: Printed): Printed[] {
  const { block, cell, origin } = ours.paragraph;
  const inBlock = [...review.removed].filter((one) => one.block === ours.block);
  if (block.kind === 'table' && cell) {
    const cells = review.printed.filter((one) => one.block === ours.block && one.paragraph.cell);
    return cells.every((one) => review.removed.has(one))
      ? inBlock
      : inBlock.filter((one) => one.paragraph.cell?.row === cell.row);
  }
  if (block.kind === 'stats') return inBlock.filter((one) => one.paragraph.origin.fillId === origin.fillId);
  if (block.kind === 'quotation' || block.kind === 'excerpt' || block.kind === 'picture' || block.kind === 'chart')
    return inBlock;
  return [ours];
}

function removedEdit(review: Review, ours: Printed): Unkeyed[] {
  const removed = removedOf(review, ours);
  const { place, where } = placeOf(ours, review.dossier);
  const text = removed
    .map(({ line, paragraph }) => (paragraph.part === 'object' ? '[picture]' : readable(line)))
    .join('\n');
  const { target, paragraph } = ours;
  const isRow = paragraph.block.kind === 'table' && paragraph.cell !== null;
  const isWhole = paragraph.part !== 'attribution' && paragraph.part !== 'credit';
  const variable = target.is === 'variable' && paragraph.part === 'fact';
  const canGo =
    target.is === 'prose' ||
    (isWhole && (target.is === 'wording' || target.is === 'point' || target.is === 'caption')) ||
    (paragraph.block.kind === 'stats' && paragraph.part === 'figure') ||
    (paragraph.block.kind === 'picture' && isWhole) ||
    variable;
  return [
    {
      kind: 'removed',
      what: isRow
        ? removed.some((one) => one.paragraph.cell?.row !== paragraph.cell?.row)
          ? 'Table'
          : 'Table row'
        : nameOf(ours, review.dossier),
      place,
      where,
      hand: handOfGone(review, ours),
      before: text,
      after: '',
      runs: [{ change: 'removed', text }],
      evidenceIds: place.evidenceId === undefined ? [] : [place.evidenceId],
      settles: canGo ? 'briefing' : 'elsewhere',
      advice: canGo ? '' : adviceFor(ours),
      changedHere: false,
      change: canGo ? { do: 'remove', ours: removed } : { do: 'nothing' },
    },
  ];
}

function handOfGone({ gone }: Review, { mark, line }: Printed): Hand | null {
  const byMark = gone.find(({ marks }) => marks.some(({ from, order }) => from === mark?.from && order === mark.order));
  return (byMark ?? gone.find(({ text }) => text === line.text))?.hand ?? null;
}

function addedEdit(review: Review, theirs: Came, at: number): Unkeyed[] {
  const together = addedWith(review, theirs);
  const [first, ...others] = together;
  if (first !== theirs) return [];
  // It went out like this and is no longer printed: that was done here, not by who sent it back.
  if (
    together.every(({ line }) => readable(line).trim() === '') ||
    together.every((one) => one.line.text.trim() === '' || isUntouched(one))
  )
    return [];
  const home = homeOf(review.matches, at, review.dossier.template);
  const isPicture = together.length === 1 && theirs.line.text.trim() === OBJECT_SIGN;
  const cell = theirs.paragraph.cell;
  const isTable = cell !== null && together.some((one) => one.paragraph.cell?.row !== cell.row);
  const inRow = cell !== null && !isTable;
  const fits = home !== null && !isPicture && (!inRow || (home.in === 'prose' && home.place.row >= 0));
  const what = isPicture
    ? 'Picture'
    : isTable
      ? 'Table'
      : inRow
        ? 'Table row'
        : theirs.paragraph.kind === 'heading'
          ? 'Heading'
          : theirs.paragraph.kind === 'list-item'
            ? 'Point'
            : 'Paragraph';
  return [
    putIn(review, {
      theirs: [first, ...others],
      what,
      beside: neighbour(review, at),
      home: fits ? home : null,
      note: `${what} added in the returned file`,
    }),
  ];
}

/** The cells of a new row, or of a new table, are one addition. */
function addedWith({ added, came }: Review, theirs: Came): Came[] {
  const { cell } = theirs.paragraph;
  if (!cell) return [theirs];
  const inTable = came.filter((one) => one.paragraph.cell?.table === cell.table);
  const isNew = inTable.every((one) => added.has(one) || one.line.text.trim() === '');
  return inTable.filter((one) => (isNew || one.paragraph.cell?.row === cell.row) && (added.has(one) || isNew));
}

function neighbour({ matches }: Review, at: number): Printed | null {
  for (let there = at - 1; there >= 0; there -= 1)
    if (matches[there]?.ours && matches[there]?.theirs) return matches[there]?.ours ?? null;
  return matches.find((one) => one.ours && one.theirs)?.ours ?? null;
}
