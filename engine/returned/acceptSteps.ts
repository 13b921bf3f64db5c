import type { Step } from '../nouns/command.ts';
import type { Fill } from '../nouns/fill.ts';
import { writtenIn } from '../nouns/fillText.ts';
import { type Id, idOf } from '../nouns/id.ts';
import type { MarginNote } from '../nouns/marginNote.ts';
import type { Stamp } from '../nouns/stamp.ts';
import { appliedLine } from './applied.ts';
import type { Change, Edit } from './edit.ts';
import type { Home } from './homeOf.ts';
import type { Review } from './openReview.ts';
import type { Printed } from './printed.ts';
import { newBlocks, type ProseChanges, proseAfter } from './proseAfter.ts';
import { proseInlines } from './proseInlines.ts';
import { type LineChange, wordingAfter } from './wordingAfter.ts';

/**
 * Steps that take edits over into the briefing, all together: one undo. What nothing can be done with here gives no step. `edits` must be
 * of this very review; new fills and notes are named after the edit, so that the same edit never comes in twice.
 */
export function acceptSteps(review: Review, edits: Edit[], stamp: Stamp): Step[] {
  const gathered = gather(edits);
  return [
    ...fillSteps(review, gathered),
    ...variableSteps(review, edits),
    ...edits.flatMap((edit) => noteSteps(review, edit, stamp)),
  ];
}

interface Gathered {
  lines: LineChange[];
  removed: Printed[];
  added: { edit: Edit; change: Extract<Change, { do: 'add' | 'move' }> }[];
}

function gather(edits: Edit[]): Gathered {
  const lines = new Map<Printed, LineChange>();
  const gathered: Gathered = { lines: [], removed: [], added: [] };
  for (const edit of edits) {
    const { change } = edit;
    if (change.do === 'hunk') {
      const known = lines.get(change.ours) ?? { ours: change.ours, theirs: change.theirs, hunks: [] };
      lines.set(change.ours, { ...known, hunks: [...known.hunks, change.hunk] });
    } else if (change.do === 'remove') gathered.removed.push(...change.ours);
    else if (change.do === 'add' || change.do === 'move') gathered.added.push({ edit, change });
  }
  return { ...gathered, lines: [...lines.values()] };
}

function fillSteps(review: Review, gathered: Gathered): Step[] {
  const { briefing } = review.dossier;
  const moved = gathered.added.flatMap(({ change }) =>
    change.do === 'move' && change.ours.target.is === 'prose' ? [change.ours] : [],
  );
  const steps: Step[] = [];
  const removedFills: Id[] = [];
  for (const fill of briefing.fills) {
    const done = changedFill(review, fill, gathered, moved);
    steps.push(...done.steps);
    if (done.removed) removedFills.push(fill.id);
  }
  // New fills are placed while those they stand behind are still there.
  const behind = new Map<string, number>();
  for (const { edit, change } of gathered.added) {
    for (const step of placeSteps(review, edit, change, gathered)) {
      if (step.do !== 'place' && step.do !== 'move') continue;
      const spot = `${step.do === 'place' ? step.fill.slotId : step.slotId} ${step.index}`;
      const before = behind.get(spot) ?? 0;
      behind.set(spot, before + 1);
      steps.push({ ...step, index: step.index + before });
    }
  }
  return [...steps, ...removedFills.map((fillId): Step => ({ do: 'remove', fillId }))];
}

function changedFill(
  review: Review,
  fill: Fill,
  gathered: Gathered,
  moved: Printed[],
): { steps: Step[]; removed: boolean } {
  const isOf = ({ target, paragraph }: Printed) =>
    ('fillId' in target ? target.fillId : paragraph.origin.fillId) === fill.id;
  const removed = gathered.removed.filter(isOf);
  const lines = gathered.lines.filter(({ ours }) => isOf(ours));
  const prose = proseSteps(review, fill, lines, [...removed, ...moved.filter(isOf)], gathered);
  const main = removed.some(
    ({ target, paragraph }) => target.is !== 'prose' && target.is !== 'credit' && paragraph.part !== 'caption',
  );
  if (fill.kind === 'prose') return prose;
  if (fill.kind === 'picture') {
    const caption = textAfter(lines, removed, 'caption') ?? fill.picture.caption;
    const credit = creditAfter(fill.picture.credit, lines, removed);
    const isSame = caption === fill.picture.caption && credit === fill.picture.credit;
    return {
      steps: isSame || main ? [] : [{ do: 'picture', fillId: fill.id, picture: { ...fill.picture, caption, credit } }],
      removed: main,
    };
  }
  const evidence = review.dossier.evidence.find((one) => one.id === fill.evidenceId);
  if (!evidence) return { steps: prose.steps, removed: main };
  const { wording, speaker } = wordingAfter(fill, evidence, lines, review.dossier);
  const isSame = wording === fill.wording && speaker === fill.speaker;
  const reword: Step[] = isSame || main ? [] : [{ do: 'reword', fillId: fill.id, wording, speaker }];
  return { steps: [...reword, ...prose.steps], removed: main };
}

/** The prose of a fill, or the comment under its evidence, with what was reworded, taken out and put in. */
function proseSteps(
  review: Review,
  fill: Fill,
  lines: LineChange[],
  removed: Printed[],
  gathered: Gathered,
): { steps: Step[]; removed: boolean } {
  if (fill.kind === 'picture') return { steps: [], removed: false };
  const within = fill.kind === 'prose' ? 'prose' : 'comment';
  const changes: ProseChanges = {
    lines: lines.filter(({ ours }) => ours.target.is === 'prose'),
    removed: removed.flatMap(({ target }) => (target.is === 'prose' ? [target] : [])),
    added: gathered.added.flatMap(({ change }): ProseChanges['added'] => {
      const { home } = change;
      if (change.do === 'move' && change.ours.target.is !== 'prose') return [];
      const theirs = change.do === 'add' ? change.theirs : [change.theirs];
      const line = change.do === 'add' ? null : movedLine(change, gathered);
      if (home?.in === 'prose' && home.place.fillId === fill.id && home.place.within === within) {
        return [{ theirs, line, place: home.place, side: home.side, asPoint: home.asPoint }];
      }
      return home?.in === 'comment' && home.fillId === fill.id
        ? [{ theirs, line, place: null, side: 'before', asPoint: false }]
        : [];
    }),
    captions: lines.flatMap(({ ours, theirs, hunks }) =>
      ours.target.is === 'table-caption'
        ? [{ block: ours.target.block, caption: appliedLine(ours.line, theirs.line, hunks).text }]
        : [],
    ),
  };
  const { lines: l, removed: r, added, captions } = changes;
  if (l.length + r.length + added.length + captions.length === 0) return { steps: [], removed: false };
  const prose = proseAfter(writtenIn(fill), changes, review.document.notes, review.locked);
  if (fill.kind === 'evidence') return { steps: [{ do: 'comment', fillId: fill.id, comment: prose }], removed: false };
  if (prose.length === 0) return { steps: [], removed: true };
  return { steps: [{ do: 'write', fillId: fill.id, prose }], removed: false };
}

/** A paragraph that moved says what it said, with those of its changes that are taken. */
function movedLine({ ours, theirs }: Extract<Change, { do: 'move' }>, { lines }: Gathered) {
  return appliedLine(ours.line, theirs.line, lines.find((one) => one.ours === ours)?.hunks ?? []);
}

function textAfter(lines: LineChange[], removed: Printed[], part: 'caption' | 'credit'): string | null {
  if (removed.some((one) => one.paragraph.part === part)) return '';
  const change = lines.find(({ ours }) => ours.target.is === part);
  return change
    ? appliedLine(change.ours.line, change.theirs.line, change.hunks)
        .text.slice(change.ours.paragraph.before.length)
        .trim()
    : null;
}

/** The address behind a credit is printed by the program. */
function creditAfter(credit: string, lines: LineChange[], removed: Printed[]): string {
  const change = lines.find(({ ours }) => ours.target.is === 'credit');
  if (!change) return textAfter(lines, removed, 'credit') ?? credit;
  const rest = change.ours.line.text.slice(credit.trim().length);
  const now = appliedLine(change.ours.line, change.theirs.line, change.hunks).text;
  return now.endsWith(rest) ? now.slice(0, now.length - rest.length).trim() : credit;
}

/** Fills of their own, and evidence that moved. */
function placeSteps(
  review: Review,
  edit: Edit,
  change: Extract<Change, { do: 'add' | 'move' }>,
  gathered: Gathered,
): Step[] {
  const { home } = change;
  if (!home) return [];
  if (change.do === 'move' && change.ours.target.is !== 'prose') {
    const fillId = 'fillId' in change.ours.target ? change.ours.target.fillId : undefined;
    const spot = spotOf(review, home, fillId);
    return fillId !== undefined && spot ? [{ do: 'move', fillId, ...spot }] : [];
  }
  if (home.in !== 'slot') return [];
  const theirs = change.do === 'add' ? change.theirs : [change.theirs];
  const line = change.do === 'add' ? null : movedLine(change, gathered);
  const read = (one: Parameters<typeof proseInlines>[0]) => proseInlines(one, review.document.notes, review.locked);
  const prose = newBlocks({ theirs, line, asPoint: true }, read);
  const spot = spotOf(review, home, undefined);
  if (!spot || prose.length === 0) return [];
  const id = idOf('fill', 'returned', review.returned.sha256, edit.key);
  if (review.dossier.briefing.fills.some((one) => one.id === id)) return [];
  return [{ do: 'place', fill: { kind: 'prose', id, slotId: spot.slotId, prose }, index: spot.index }];
}

/** Slot and place in it; `moving` itself is not counted. */
function spotOf({ dossier }: Review, home: Home, moving: Id | undefined): { slotId: string; index: number } | null {
  const beside = home.in === 'prose' ? home.place.fillId : home.fillId;
  const fills = dossier.briefing.fills.filter(({ id }) => id !== moving);
  const fill = fills.find(({ id }) => id === beside);
  const slotId = fill?.slotId ?? (home.in === 'slot' ? home.slotId : undefined);
  if (slotId === undefined) return null;
  const at = fills.filter((one) => one.slotId === slotId).findIndex(({ id }) => id === beside);
  return { slotId, index: at < 0 ? 0 : at + (home.in === 'prose' && home.side === 'before' ? 0 : 1) };
}

function variableSteps({ dossier }: Review, edits: Edit[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { change } of edits) {
    if (change.do === 'remove' && change.ours[0]?.target.is === 'variable') {
      const { variable } = change.ours[0].target;
      if (Object.hasOwn(dossier.briefing.variables, variable))
        steps.set(variable, { do: 'set-variable', variable, value: '' });
    }
  }
  for (const { ours, theirs, hunks } of gather(edits).lines) {
    if (ours.target.is !== 'variable') continue;
    const after = appliedLine(ours.line, theirs.line, hunks).text.slice(ours.paragraph.before.length);
    steps.set(ours.target.variable, { do: 'set-variable', variable: ours.target.variable, value: after.trim() });
  }
  return [...steps.values()];
}

/** A comment, or what the briefing has no place for, as a note in the margin. */
function noteSteps({ dossier, returned }: Review, { change, place, hand, key, kind }: Edit, stamp: Stamp): Step[] {
  if (change.do !== 'note') return [];
  const { template, briefing } = dossier;
  const slotId =
    place.slotId ??
    template.sections.find(({ id }) => id === place.sectionId)?.slots[0]?.id ??
    template.sections[0]?.slots[0]?.id;
  const id = idOf('margin', 'returned', returned.sha256, key);
  if (slotId === undefined || briefing.margin.some((one) => one.id === id)) return [];
  const by = hand?.by.trim() ?? '';
  const about = change.comment && change.comment.about !== '' ? `On “${change.comment.about.slice(0, 200)}”: ` : '';
  const text = `${by === '' ? '' : `${by}: `}${about}${change.text}`.slice(0, 2000);
  const fillId = briefing.fills.some((fill) => fill.id === place.fillId) ? (place.fillId ?? null) : null;
  const done = change.comment?.done ? stamp : null;
  const note: MarginNote = { id, kind: kind === 'comment' ? 'comment' : 'todo', slotId, fillId, text, stamp, done };
  return [{ do: 'note', note }];
}
