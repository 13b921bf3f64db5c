import { z } from 'zod';
import { Id } from './id.ts';

/** An issue of a series, as those after it name it. */
export const Issue = z.strictObject({
  briefingId: Id,
  title: z.string(),
  /** As its blank that counts said it; '' where the template counts none. */
  number: z.string(),
  /** ISO date, or '' where it had none. */
  date: z.string(),
});
export type Issue = z.infer<typeof Issue>;

/** An entry of the issue before: where it stood, and a hash of what it said (`saidBy`). */
const StoodBefore = z.strictObject({
  fillId: Id,
  slotId: z.string(),
  said: z.string().regex(/^[0-9a-f]{16}$/),
});

/**
 * What a briefing keeps of the issue it follows: enough to say what is new in it without having that issue at hand, which may have stayed on
 * another machine. Entries that are carried over keep their ids.
 */
export const Series = z.strictObject({
  follows: Issue,
  /** All that stood in it, in its order. */
  before: z.array(StoodBefore),
  /** Entries that take up one of an earlier issue, and which. */
  followUps: z.array(z.strictObject({ fillId: Id, of: Issue })),
});
export type Series = z.infer<typeof Series>;
