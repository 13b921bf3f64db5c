import { z } from 'zod';
import { Id, idOf } from './id.ts';

/** Where evidence stands: offsets plus the words themselves, so that it can be found again if offsets ever shift. */
const anchor = {
  id: Id,
  sourceId: Id,
  /** UTF-16 code units into `Source.text`, end exclusive. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** Always `source.text.slice(start, end)`; for a quote without its quotation marks. */
  text: z.string(),
  /** Up to 40 code units before and after, never cutting a surrogate pair. */
  before: z.string(),
  after: z.string(),
  /** 'suggested' by the machine, 'confirmed' by the analyst, or 'rejected': kept so that nobody suggests or offers it again. */
  state: z.enum(['suggested', 'confirmed', 'rejected']),
  /** The analyst's own remark; never printed. */
  remark: z.string(),
};

export const EVIDENCE_VERSION = 1;

export const Excerpt = z.strictObject({
  version: z.literal(EVIDENCE_VERSION),
  kind: z.literal('excerpt'),
  ...anchor,
  /** Why it was suggested: 'lead', 'key-sentence', 'indirect-speech', or '' for the analyst's own selection. */
  why: z.string(),
  /** Who says what a sentence reports in words of its own (indirect speech); '' where nobody does. */
  speaker: z.string().default(''),
});
export type Excerpt = z.infer<typeof Excerpt>;

export const Quote = z.strictObject({
  version: z.literal(EVIDENCE_VERSION),
  kind: z.literal('quote'),
  ...anchor,
  /** Full name where the text gives one ('Pat Ryder'), or the party that speaks ('the agreement'); '' unknown. */
  speaker: z.string(),
  role: z.string(),
  /** Offset of the speaker's mention in `Source.text`; -1 where there is none. */
  speakerStart: z.int().min(-1),
  /** The reporting verb as it stands ('told', 'said'), or ''. */
  cue: z.string(),
  /** The paper or agency that reported it, where the source says so, or ''. */
  via: z.string(),
});
export type Quote = z.infer<typeof Quote>;

export const STAT_CHANGES = ['=', '~', '<', '>', 'up', 'down'] as const;

export const Stat = z.strictObject({
  version: z.literal(EVIDENCE_VERSION),
  kind: z.literal('stat'),
  ...anchor,
  /** In the unit's own measure: '1.6 million shells' is 1600000 shells; '17 per cent' is 17 %. */
  value: z.number(),
  /** Upper end where the text gives a range. */
  high: z.number().optional(),
  /** 'soldiers', '%', 'USD', 'rank' (for 36th), 'places', … ; '' unknown. */
  unit: z.string(),
  /** '=' as stated, '~' about, '<' up to or fewer than, '>' at least or more than, 'up', 'down' a change by this much. */
  change: z.enum(STAT_CHANGES),
  /** As the text says it: 'within six months', 'in 2024'; '' none. */
  period: z.string(),
  /** ISO date or year the number speaks of, or ''. */
  asOf: z.string(),
  attributedTo: z.string(),
  /** What is counted: 'North Korean army soldiers'. */
  concept: z.string(),
});
export type Stat = z.infer<typeof Stat>;

export const Evidence = z.discriminatedUnion('kind', [Excerpt, Quote, Stat]);
export type Evidence = z.infer<typeof Evidence>;
export type EvidenceKind = Evidence['kind'];

/** Deterministic: the same stretch of the same source as the same kind is the same evidence. */
export function evidenceId(sourceId: Id, kind: EvidenceKind, start: number, end: number): Id {
  return idOf('ev', sourceId, kind, start, end);
}

const CONTEXT = 40;

/** The 40 code units on both sides of a stretch, a surrogate pair never cut. */
export function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  let from = Math.max(0, start - CONTEXT);
  if (isLowSurrogate(text, from)) from += 1;
  let to = Math.min(text.length, end + CONTEXT);
  if (isLowSurrogate(text, to)) to -= 1;
  return { before: text.slice(from, start), after: text.slice(end, to) };
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff;
}
