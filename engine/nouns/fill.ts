import { z } from 'zod';
import { Id } from './id.ts';
import { Prose } from './prose.ts';

/** What stands in a slot: the analyst's prose, or a piece of evidence. The order of fills within a slot is their order in `Briefing.fills`. */
export const ProseFill = z.strictObject({
  kind: z.literal('prose'),
  id: Id,
  slotId: z.string(),
  prose: Prose,
});
export type ProseFill = z.infer<typeof ProseFill>;

export const EvidenceFill = z.strictObject({
  kind: z.literal('evidence'),
  id: Id,
  slotId: z.string(),
  evidenceId: Id,
  /** The words as they shall be printed; null prints the evidence's own. Quote Lock compares this with the source. */
  wording: z.string().nullable(),
  /** The speaker as it shall be printed; null prints the evidence's own. Only for quotes. */
  speaker: z.string().nullable(),
  /** The analyst's note under it (a digest entry's "why it matters"); empty for none. */
  comment: Prose,
});
export type EvidenceFill = z.infer<typeof EvidenceFill>;

export const Fill = z.discriminatedUnion('kind', [ProseFill, EvidenceFill]);
export type Fill = z.infer<typeof Fill>;
