import { z } from 'zod';
import { Id } from './id.ts';
import { Medium } from './medium.ts';
import { LinkUrl, Prose } from './prose.ts';

/** What stands in a slot: the analyst's prose, a piece of evidence, or a picture. The order of fills within a slot is their order in `Briefing.fills`. */
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

/** A picture with what is said of it. */
export const Picture = z.strictObject({
  medium: Medium,
  /** As the file was called; '' for one from the clipboard. */
  fileName: z.string(),
  caption: z.string(),
  /** Photographer, agency, licence: printed beneath. */
  credit: z.string(),
  /** Where it was found; '' for nowhere. */
  url: LinkUrl.or(z.literal('')),
  /** What it says, for who does not see it. */
  alt: z.string(),
  /** It says nothing: readers that speak pass over it. Only ever by the analyst's own word. */
  decorative: z.boolean(),
});
export type Picture = z.infer<typeof Picture>;

export const PictureFill = z.strictObject({
  kind: z.literal('picture'),
  id: Id,
  slotId: z.string(),
  picture: Picture,
});
export type PictureFill = z.infer<typeof PictureFill>;

export const Fill = z.discriminatedUnion('kind', [ProseFill, EvidenceFill, PictureFill]);
export type Fill = z.infer<typeof Fill>;
