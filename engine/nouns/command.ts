import { z } from 'zod';
import { SignOff } from './briefing.ts';
import { Fill, Picture } from './fill.ts';
import { Id } from './id.ts';
import { MarginNote } from './marginNote.ts';
import { Marking } from './marking.ts';
import { Prose } from './prose.ts';
import { Series } from './series.ts';
import { Template } from './template.ts';

/** Every change to a briefing, as data. `index` counts the fills of that slot, from 0; past the end means at the end. */
const Step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set-variable'), variable: z.string(), value: z.string() }),
  /** Takes a variable away altogether, so that undo of a first `set-variable` gives the same bytes. */
  z.strictObject({ do: z.literal('clear-variable'), variable: z.string() }),
  z.strictObject({ do: z.literal('set-marking'), marking: Marking }),
  z.strictObject({ do: z.literal('place'), fill: Fill, index: z.int().min(0) }),
  z.strictObject({ do: z.literal('remove'), fillId: Id }),
  z.strictObject({ do: z.literal('move'), fillId: Id, slotId: z.string(), index: z.int().min(0) }),
  z.strictObject({ do: z.literal('write'), fillId: Id, prose: Prose }),
  z.strictObject({
    do: z.literal('reword'),
    fillId: Id,
    wording: z.string().nullable(),
    speaker: z.string().nullable(),
  }),
  z.strictObject({ do: z.literal('comment'), fillId: Id, comment: Prose }),
  /** Another picture in its place, or what is said of it. */
  z.strictObject({ do: z.literal('picture'), fillId: Id, picture: Picture }),
  z.strictObject({ do: z.literal('sign-off'), signOff: SignOff }),
  z.strictObject({ do: z.literal('withdraw'), signOffId: Id }),
  z.strictObject({ do: z.literal('note'), note: MarginNote }),
  /** Puts a note in the place of the one of the same id: other words, or done. */
  z.strictObject({ do: z.literal('change-note'), note: MarginNote }),
  z.strictObject({ do: z.literal('remove-note'), noteId: Id }),
  /** Another version of the template. It carries both, whole: undo gives back the very one, whatever the desk calls by that number. */
  z.strictObject({ do: z.literal('use-template'), from: Template, to: Template }),
  /** Puts lists back exactly as they were: for inverses, and for an earlier state of the whole. */
  z.strictObject({ do: z.literal('restore-fills'), fills: z.array(Fill) }),
  z.strictObject({ do: z.literal('restore-sign-offs'), signOffs: z.array(SignOff) }),
  z.strictObject({ do: z.literal('restore-margin'), margin: z.array(MarginNote) }),
  /** What it says of the issue it follows; null where it follows none. */
  z.strictObject({ do: z.literal('set-series'), series: Series.nullable() }),
]);
export type Step = z.infer<typeof Step>;

/** One or more steps that are done and undone together; `label` is what Undo says ("Place quote"). */
export const Command = z.strictObject({ label: z.string(), steps: z.array(Step).min(1) });
export type Command = z.infer<typeof Command>;
