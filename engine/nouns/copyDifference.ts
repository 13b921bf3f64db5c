import { z } from 'zod';

/** Words of an article and where they stand; UTF-16 code units, end exclusive. */
const Stretch = z.strictObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() });
export type Stretch = z.infer<typeof Stretch>;

/** One thing that two copies of one report do not say alike: `one` in the first, `other` in the second. */
export const CopyDifference = z.strictObject({
  kind: z.enum(['number', 'quotation', 'speaker']),
  one: Stretch,
  other: Stretch,
});
export type CopyDifference = z.infer<typeof CopyDifference>;
