import type { Briefing } from '../nouns/briefing.ts';
import type { Evidence } from '../nouns/evidence.ts';
import type { Fill } from '../nouns/fill.ts';
import { writtenIn } from '../nouns/fillText.ts';
import type { Id } from '../nouns/id.ts';
import { inlinesOf, type Prose } from '../nouns/prose.ts';
import type { Template } from '../nouns/template.ts';
import { mapStretches } from './mapStretches.ts';
import { expressionOf, type Query, type Span, spansIn } from './query.ts';

/** What is said of a picture, in the order of its fields on screen. */
const PICTURE_FIELDS = ['caption', 'alt', 'credit'] as const;

/** A blank of the template, the prose of a fill (its own or the comment under its evidence), or a field of a picture. */
export type Where =
  | { kind: 'variable'; variable: string }
  | { kind: 'fill'; fillId: Id }
  | { kind: 'picture'; fillId: Id; field: (typeof PICTURE_FIELDS)[number] };

/** Words found in the analyst's own text. */
export interface Hit {
  where: Where;
  /** Counts the stretches of that text from 0 (see mapStretches), and the place within the stretch. */
  stretch: number;
  start: number;
  end: number;
  /** Counts the hits, quoted ones too, that stand in the fill's text as the screen shows it; -1 in a caption or a field. */
  shown: number;
}

export interface Found {
  /** In the order of the page. */
  hits: Hit[];
  /** How many more stand in quotations and evidence. */
  locked: number;
}

interface Searched {
  briefing: Briefing;
  template: Template;
  evidenceNamed: (id: Id) => Evidence | undefined;
}

export const NOTHING_FOUND: Found = { hits: [], locked: 0 };

/** The words in the analyst's own text, and how often in what is locked. */
export function findInBriefing({ briefing, template, evidenceNamed }: Searched, query: Query): Found {
  const expression = expressionOf(query);
  if (!expression) return NOTHING_FOUND;
  const inEvidence = (id: Id) => {
    const evidence = evidenceNamed(id);
    return evidence ? timesIn(evidence, expression) : 0;
  };
  const variables = template.variables
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ id }) =>
      spansIn(briefing.variables[id] ?? '', expression).map(
        (span): Hit => ({ where: { kind: 'variable', variable: id }, stretch: 0, shown: -1, ...span }),
      ),
    );
  const fills = fillsInOrder(briefing, template).map((fill) => {
    const { hits, locked, evidenceIds } = findInFill(fill, expression);
    const inline = evidenceIds.reduce((sum, id) => sum + inEvidence(id), 0);
    const own = fill.kind === 'evidence' ? lockedWords(fill, expression, inEvidence) : 0;
    return { hits, locked: locked + inline + own };
  });
  return {
    hits: [...variables, ...fills.flatMap((one) => one.hits)],
    locked: fills.reduce((sum, one) => sum + one.locked, 0),
  };
}

type FoundInFill = Found & { evidenceIds: Id[] };

/** What was found last: nothing that stands here is ever changed, only replaced, and an editor asks with every key. */
const foundInFills = new WeakMap<Fill, { expression: string; found: FoundInFill }>();
const timesInEvidence = new WeakMap<Evidence, { expression: string; times: number }>();

function findInFill(fill: Fill, expression: RegExp): FoundInFill {
  const known = foundInFills.get(fill);
  if (known?.expression === String(expression)) return known.found;
  const prose = writtenIn(fill);
  const where: Where = { kind: 'fill', fillId: fill.id };
  const said = fill.kind === 'picture' ? { hits: findInPicture(fill, expression), locked: 0 } : null;
  const found = { ...(said ?? findInProse(prose, where, expression)), evidenceIds: evidenceWithin(prose) };
  foundInFills.set(fill, { expression: String(expression), found });
  return found;
}

function findInPicture({ id, picture }: Extract<Fill, { kind: 'picture' }>, expression: RegExp): Hit[] {
  return PICTURE_FIELDS.flatMap((field) =>
    spansIn(picture[field], expression).map(
      (span): Hit => ({ where: { kind: 'picture', fillId: id, field }, stretch: 0, shown: -1, ...span }),
    ),
  );
}

function timesIn(evidence: Evidence, expression: RegExp): number {
  const known = timesInEvidence.get(evidence);
  if (known?.expression === String(expression)) return known.times;
  const times = spansIn(evidence.text, expression).length;
  timesInEvidence.set(evidence, { expression: String(expression), times });
  return times;
}

/** Whether a span touches what is quoted. */
function isQuoted(span: Span, quoted: Span[]): boolean {
  return quoted.some(({ start, end }) => span.start < end && span.end > start);
}

function findInProse(prose: Prose, where: Where, expression: RegExp): Found {
  const hits: Hit[] = [];
  let locked = 0;
  let stretches = 0;
  let shown = 0;
  mapStretches(prose, ({ texts, text, quoted, isCaption }) => {
    for (const span of spansIn(text, expression)) {
      if (isQuoted(span, quoted)) locked += 1;
      else hits.push({ where, stretch: stretches, shown: isCaption ? -1 : shown, ...span });
      if (!isCaption) shown += 1;
    }
    stretches += 1;
    return texts;
  });
  return { hits, locked };
}

function lockedWords(
  fill: Extract<Fill, { kind: 'evidence' }>,
  expression: RegExp,
  inEvidence: (id: Id) => number,
): number {
  return fill.wording === null ? inEvidence(fill.evidenceId) : spansIn(fill.wording, expression).length;
}

function fillsInOrder(briefing: Briefing, template: Template): Fill[] {
  return template.sections.flatMap((section) =>
    section.slots.flatMap((slot) => briefing.fills.filter((fill) => fill.slotId === slot.id)),
  );
}

function evidenceWithin(prose: Prose): Id[] {
  return inlinesOf(prose).flatMap((inline) => (inline.kind === 'evidence' ? [inline.evidenceId] : []));
}
