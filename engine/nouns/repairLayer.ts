import { z } from 'zod';

/** Words to read in place of damaged ones. Offsets are UTF-16 code units into `Source.text`, end exclusive; empty where words were lost. */
export const Repair = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  /** Always `source.text.slice(start, end)`. */
  was: z.string(),
  now: z.string().max(2000),
  /** Whose wording: the suggestion as it came, or the analyst's own. */
  by: z.enum(['machine', 'analyst']),
});
export type Repair = z.infer<typeof Repair>;

/** Lies over a source's text, which never changes: repairs in reading order, none over another, and findings that are none. */
export const RepairLayer = z.strictObject({
  repairs: z.array(Repair),
  dismissed: z.array(z.strictObject({ code: z.string(), start: z.int().min(0), end: z.int().min(0) })),
});
export type RepairLayer = z.infer<typeof RepairLayer>;

export const NO_REPAIRS: RepairLayer = { repairs: [], dismissed: [] };
