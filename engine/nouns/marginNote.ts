import { z } from 'zod';
import { Id } from './id.ts';
import { Stamp } from './stamp.ts';

/** What one analyst writes beside a place for herself or another: never printed, travels with the briefing. */
export const MarginNote = z.strictObject({
  id: Id,
  kind: z.enum(['todo', 'comment']),
  /** The slot it was written beside; for a fill that was taken out, where its note is shown. */
  slotId: z.string(),
  fillId: Id.nullable(),
  text: z.string().min(1).max(2000),
  stamp: Stamp,
  /** When and by whom it was done or settled; null while it is open. */
  done: Stamp.nullable(),
});
export type MarginNote = z.infer<typeof MarginNote>;
