import { z } from 'zod';
import { Marking, NO_MARKING } from './marking.ts';

/** NATO Admiralty code (AJP-2.1). F and 6 mean unjudged, not worst. */
export const RELIABILITY_WORDS = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const;

export const CREDIBILITY_WORDS = {
  1: 'confirmed by independent sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
} as const;

export const TOLD_FIELDS = ['machineTranslated', 'translatedFrom', 'aiDisclosed'] as const;

/** What the analyst holds of a source: reliability of the source and credibility of what it says, judged apart. */
export const SourceGrade = z.strictObject({
  /** '' until somebody judges. */
  reliability: z.enum(['', 'A', 'B', 'C', 'D', 'E', 'F']),
  credibility: z.enum(['', '1', '2', '3', '4', '5', '6']),
  /** The analyst's own; never printed. */
  note: z.string().max(2000),
  machineTranslated: z.boolean(),
  /** BCP 47, or '' where it is not known. */
  translatedFrom: z.string().regex(/^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/),
  /** The article says that artificial intelligence had a part in writing it. */
  aiDisclosed: z.boolean(),
  /** The handling mark that the source itself carries: what prints of it is marked no lower. */
  marking: Marking,
  /** Which of the last three were inferred from signs in the text and confirmed by nobody. */
  guessed: z.array(z.enum(TOLD_FIELDS)),
});
export type SourceGrade = z.infer<typeof SourceGrade>;

export const NO_GRADE: SourceGrade = {
  reliability: '',
  credibility: '',
  note: '',
  machineTranslated: false,
  translatedFrom: '',
  aiDisclosed: false,
  marking: NO_MARKING,
  guessed: [],
};
