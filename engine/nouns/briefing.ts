import { z } from 'zod';
import { Fill } from './fill.ts';
import { Id } from './id.ts';
import { MarginNote } from './marginNote.ts';
import { Marking } from './marking.ts';
import { Series } from './series.ts';
import { Stamp } from './stamp.ts';
import { TemplateId } from './template.ts';

/** A finding accepted in writing. `key` is `Diagnostic.key`: when the finding changes, the key changes and the sign-off no longer counts. */
export const SignOff = z.strictObject({
  id: Id,
  key: z.string(),
  code: z.string(),
  sentence: z.string(),
  reason: z.string().min(1),
  stamp: Stamp,
});
export type SignOff = z.infer<typeof SignOff>;

export const BRIEFING_FORMAT = 3;

/** A template in use. */
export const Briefing = z.strictObject({
  format: z.literal(BRIEFING_FORMAT),
  id: Id,
  template: z.strictObject({ id: TemplateId, version: z.int().min(1) }),
  /** By variable id; dates as ISO dates. `title` is the document's title. */
  variables: z.record(z.string(), z.string()),
  marking: Marking,
  fills: z.array(Fill),
  signOffs: z.array(SignOff),
  /** To-dos and comments, in the order they were written. */
  margin: z.array(MarginNote),
  created: Stamp,
  /** Where it follows an earlier issue. */
  series: Series.optional(),
});
export type Briefing = z.infer<typeof Briefing>;
