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

/** Names a finding of the source: its code and where it stands. */
const DamagePlace = z.strictObject({ code: z.string(), start: z.int().min(0), end: z.int().min(0) });

/**
 * Lies over a source's text, which never changes: repairs in reading order, none over another; findings that are none; and findings that are
 * damage and stay as they are.
 */
export const RepairLayer = z.strictObject({
  repairs: z.array(Repair),
  dismissed: z.array(DamagePlace),
  noted: z.array(DamagePlace),
});
export type RepairLayer = z.infer<typeof RepairLayer>;

export const NO_REPAIRS: RepairLayer = { repairs: [], dismissed: [], noted: [] };
