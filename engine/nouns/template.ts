import { z } from 'zod';
import { ESTIMATIVE_SCALES } from './estimativeScale.ts';
import { Marking, Tlp } from './marking.ts';
import { Prose } from './prose.ts';
import { Theme } from './theme.ts';

export const TemplateId = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/);

/** A blank the analyst fills in: title, date, author, audience, reference, … `title` and `date` exist in every template. */
export const Variable = z.strictObject({
  id: TemplateId,
  label: z.string(),
  kind: z.enum(['text', 'date', 'choice']),
  required: z.boolean(),
  /** Printed when the analyst leaves it empty; '' for nothing. */
  fallback: z.string(),
  hint: z.string(),
  choices: z.array(z.string()),
  /** Where it is printed: as the title, the line under it, a row of the facts table at the top ("To", "From"), the page frame, or nowhere. */
  printed: z.enum(['title', 'subtitle', 'fact', 'frame', 'nowhere']),
  /** In the next issue of a series: its last whole number goes up by one, or it is empty again. Else it stays; dates go on with the issue's own. */
  next: z.enum(['counts', 'empties']).optional(),
});
export type Variable = z.infer<typeof Variable>;

export const ACCEPTS = ['prose', 'excerpt', 'quote', 'stat', 'picture'] as const;

/** How fills of a slot are set. */
export const SLOT_DISPLAYS = [
  /** Prose as paragraphs, quotes as quotation blocks, excerpts as excerpt blocks, stats as callouts. */
  'body',
  /** As body, prose in the larger lead role: the bottom line. */
  'lead',
  /** Every fill is one bullet, or one numbered point. */
  'bullets',
  'numbered',
  /** Stats side by side as callouts. */
  'callouts',
  /** Stats as rows of a table: what, figure, period or as-of, source. */
  'stat-table',
  /** Stats as one chart, for which they must share a unit: a bar each; a line over their days; bars of the same thing at several times. */
  'bar-chart',
  'line-chart',
  'comparison-chart',
  /** Stats of any unit in the order of their days. */
  'timeline',
  /** Fills grouped by their source: headline, outlet and date, then the excerpts, the link, the comment. */
  'entries',
  /** Fills grouped by who says it: name and role, then the words, each with outlet and date. */
  'speakers',
  /** Evidence as rows of a table in the order of days: a number's own day, for words the day their source was published. */
  'chronology',
] as const;

/** What `draft` may put here from suggested evidence: kinds in order of preference, at most this many in all and for one source. */
export const DraftRule = z.strictObject({
  take: z.array(z.enum(['excerpt', 'quote', 'stat'])),
  most: z.int().min(0).max(200),
  perSource: z.int().min(1).max(50),
});

/** A place with a wish. */
export const Slot = z.strictObject({
  id: TemplateId,
  /** Ids that slots of earlier versions had, whose fills belong here now: for a slot that was renamed, merged or split. */
  was: z.array(TemplateId).optional(),
  label: z.string(),
  hint: z.string(),
  accepts: z.array(z.enum(ACCEPTS)).min(1),
  min: z.int().min(0),
  /** null: no limit. */
  max: z.int().min(1).nullable(),
  display: z.enum(SLOT_DISPLAYS),
  /** Printed when nothing stands here ("Nothing to report."), so it must be true of a first issue, too; '' prints nothing. */
  emptyText: z.string(),
  /** A length budget in words, null for none. */
  maxWords: z.int().min(1).nullable(),
  draft: DraftRule.nullable(),
  /** What is asked of its text beyond being there: judgements with likelihood and sources, or the statement on the sources, made from them until somebody writes one. */
  asks: z.enum(['judgements', 'source-summary']).optional(),
  /** What the next issue of a series takes over from here: the analyst's prose, the evidence with its comments, or all, pictures too. Else nothing. */
  carries: z.enum(['text', 'evidence', 'all']).optional(),
  /** The slot it stands in then (a follow-up), where that takes it; else this one. */
  carriesTo: TemplateId.optional(),
  /** Whether readers are told what is new or updated against the issue before, or of every entry what it is. */
  newsPrinted: z.enum(['changes', 'all']).optional(),
  /** As soon as anything stands here, the whole paper is marked at least so. */
  tlp: Tlp.optional(),
});
export type Slot = z.infer<typeof Slot>;

export const Section = z.strictObject({
  id: TemplateId,
  /** '' for a section without a printed heading. */
  heading: z.string(),
  guidance: z.string(),
  /** Printed before the slots in every briefing (a scope note, a scale); empty for nothing. */
  fixed: Prose,
  slots: z.array(Slot),
  /** Of the text below its heading. */
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
  /** Printed only where this blank says one of these; without values, where it says anything. */
  when: z.strictObject({ variable: TemplateId, values: z.array(z.string()) }).optional(),
  /** Printed under its heading where nothing else stands there; without it such a section is left out. */
  always: z.string().optional(),
  /**
   * In a series, printed under its heading where all stands as in the issue before; `{number}` and `{date}` are that issue's. `keeps`: what
   * stands there is printed all the same.
   */
  unchanged: z.strictObject({ words: z.string().min(1), keeps: z.boolean() }).optional(),
});
export type Section = z.infer<typeof Section>;

/** Every how long the next issue of a series comes. */
export const RHYTHMS = ['day', 'workday', 'week', 'month'] as const;

export const TEMPLATE_FORMAT = 2;

export const Template = z.strictObject({
  format: z.literal(TEMPLATE_FORMAT),
  id: TemplateId,
  /** Counts up; a briefing names the version it was made with. */
  version: z.int().min(1),
  name: z.string(),
  /** One sentence: when to use it. */
  purpose: z.string(),
  language: z.string(),
  theme: Theme,
  variables: z.array(Variable),
  /** A briefing may be marked higher than the floor, never lower without a sign-off. */
  marking: Marking,
  sections: z.array(Section),
  /** A table of contents after the title, down to this heading level; null for none. */
  toc: z.strictObject({ heading: z.string(), depth: z.int().min(1).max(3) }).nullable(),
  numberedHeadings: z.boolean(),
  sources: z.strictObject({ heading: z.string(), printed: z.boolean() }),
  /** Where notes stand: at the foot of the page, or all at the end. */
  notes: z.enum(['foot', 'end']).default('foot'),
  /** Title and facts on a page of their own. */
  cover: z.boolean().default(false),
  /** Printed as an annex where a scale is named (TRADECRAFT). */
  estimativeScale: z.enum(['none', ...ESTIMATIVE_SCALES]),
  /** Warn when the PDF is longer; null for no limit. */
  pageLimit: z.int().min(1).nullable(),
  /** Its briefings come one after the other, each following the one before. */
  series: z.strictObject({ every: z.enum(RHYTHMS) }).optional(),
});
export type Template = z.infer<typeof Template>;
