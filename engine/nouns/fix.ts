import { z } from 'zod';
import { Id } from './id.ts';
import { Marking, markingText } from './marking.ts';

/** What a fix does at the place of its finding. Offsets as in `Place`; nothing is done where the text is no longer as it was. */
const Edit = z.discriminatedUnion('do', [
  /** Other words from `start` on, where `was` stands. */
  z.strictObject({ do: z.literal('replace'), start: z.int().min(0), was: z.string().min(1), now: z.string() }),
  /** A note at this place, behind the sign that closes a quotation. */
  z.strictObject({ do: z.literal('cite'), start: z.int().min(0), was: z.string().min(1), evidenceId: Id }),
  /** The evidence's own words, or its own speaker. */
  z.strictObject({ do: z.literal('own-wording') }),
  z.strictObject({ do: z.literal('own-speaker') }),
  z.strictObject({ do: z.literal('mark'), marking: Marking }),
  /** The level of the heading that is the block of this number. */
  z.strictObject({ do: z.literal('heading'), block: z.int().min(0), was: z.string(), level: z.int().min(1).max(2) }),
  /** Takes the block of this number out, where it is empty. */
  z.strictObject({ do: z.literal('drop-empty'), block: z.int().min(0) }),
]);

/** A safe way to mend a finding, shown before it is done: what stands there, and what would. Done as one command, so it can be undone. */
export const Fix = z.strictObject({ label: z.string(), was: z.string(), now: z.string(), edit: Edit });
export type Fix = z.infer<typeof Fix>;

/** A higher handling mark. */
export function raised(from: Marking, to: Marking): Fix {
  const now = markingText(to);
  return { label: `Mark ${now}`, was: markingText(from), now, edit: { do: 'mark', marking: to } };
}
