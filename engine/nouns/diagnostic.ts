import { z } from 'zod';
import { Fix } from './fix.ts';

/** Where a finding is: enough for a jump on screen and for a sentence in a terminal. */
export const Place = z.strictObject({
  sectionId: z.string().optional(),
  slotId: z.string().optional(),
  fillId: z.string().optional(),
  evidenceId: z.string().optional(),
  sourceId: z.string().optional(),
  variable: z.string().optional(),
  /** UTF-16 offsets: with an `evidenceId` into its source's text, else into the plain text (`proseText`) of what the analyst wrote in the fill or blank. */
  start: z.int().optional(),
  end: z.int().optional(),
  page: z.int().optional(),
});
export type Place = z.infer<typeof Place>;

/** Something the author can mend. One plain sentence says what is wrong and where; the hint says what to do. */
export const Diagnostic = z.strictObject({
  code: z.string(),
  /** An 'error' stops the export unless it is signed off; a 'remark' is never counted as a fault. */
  severity: z.enum(['error', 'warning', 'remark']),
  sentence: z.string(),
  hint: z.string(),
  place: Place,
  /** Stable over saves, different once what was found changes. */
  key: z.string(),
  /** Whether a written reason may let it pass. */
  signable: z.boolean(),
  signedOff: z.boolean(),
  /** What would mend it, where that is safe. */
  fix: Fix.optional(),
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** Errors that are neither mended nor signed off: these stop an export. */
export function blocking(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((one) => one.severity === 'error' && !one.signedOff);
}
