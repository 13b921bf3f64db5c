import type { Dossier } from '../engine/nouns/dossier.ts';
import type { Id } from '../engine/nouns/id.ts';
import type { Media } from '../engine/nouns/medium.ts';
import { Refusal } from '../engine/nouns/refusal.ts';
import type { Template } from '../engine/nouns/template.ts';
import { assessmentReport } from './assessment-report.ts';
import { blufOnePager } from './bluf-one-pager.ts';
import { figuresBrief } from './figures-brief.ts';
import { keyJudgements } from './key-judgements.ts';
import { mediaDigest } from './media-digest.ts';
import { meetingReadAhead } from './meeting-read-ahead.ts';
import { morningBriefing } from './morning-briefing.ts';
import { policyMemo } from './policy-memo.ts';
import { quoteSheet } from './quote-sheet.ts';
import { situationReport } from './situation-report.ts';
import { subjectProfile } from './subject-profile.ts';

/** The forms that every library offers, in the order in which they are shown. */
export const builtInTemplates: Template[] = [
  mediaDigest,
  morningBriefing,
  blufOnePager,
  situationReport,
  policyMemo,
  keyJudgements,
  figuresBrief,
  assessmentReport,
  quoteSheet,
  meetingReadAhead,
  subjectProfile,
];

export interface Example {
  dossier: Dossier;
  /** The articles' bytes as they came. */
  raw: Map<Id, Uint8Array>;
  media: Media;
}

/** A finished briefing on a built-in template, loaded when it is asked for. @throws Refusal 'no-example' */
export async function exampleOf(templateId: string): Promise<Example> {
  switch (templateId) {
    case 'media-digest':
      return (await import('./examples/media-digest.ts')).mediaDigestExample();
    case 'morning-briefing':
      return (await import('./examples/morning-briefing.ts')).morningExample();
    case 'bluf-one-pager':
      return (await import('./examples/bluf-one-pager.ts')).blufExample();
    case 'situation-report':
      return (await import('./examples/situation-report.ts')).situationExample();
    case 'policy-memo':
      return (await import('./examples/policy-memo.ts')).memoExample();
    case 'key-judgements':
      return (await import('./examples/key-judgements.ts')).judgementsExample();
    case 'figures-brief':
      return (await import('./examples/figures-brief.ts')).figuresExample();
    case 'assessment-report':
      return (await import('./examples/assessment-report.ts')).assessmentExample();
    case 'quote-sheet':
      return (await import('./examples/quote-sheet.ts')).quoteSheetExample();
    case 'meeting-read-ahead':
      return (await import('./examples/meeting-read-ahead.ts')).readAheadExample();
    case 'subject-profile':
      return (await import('./examples/subject-profile.ts')).profileExample();
    default:
      throw new Refusal('no-example', `The template “${templateId}” comes without an example.`);
  }
}
