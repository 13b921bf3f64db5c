import { annotationFailures } from './annotationFailures.ts';
import { contentFailures } from './contentFailures.ts';
import { elementFailures } from './elementFailures.ts';
import type { Failure } from './failure.ts';
import { fileFailures } from './fileFailures.ts';
import { fontFailures } from './fontFailures.ts';
import { headingFailures } from './headingFailures.ts';
import { languageFailures } from './languageFailures.ts';
import { metadataFailures } from './metadataFailures.ts';
import { nestingFailures } from './nestingFailures.ts';
import { qpdfJson } from './pdfFile.ts';
import { roleFailures } from './roleFailures.ts';
import { subjectOf } from './subject.ts';

const CHECKS = [
  contentFailures,
  roleFailures,
  metadataFailures,
  nestingFailures,
  fontFailures,
  languageFailures,
  elementFailures,
  headingFailures,
  annotationFailures,
  fileFailures,
];

/**
 * What keeps a PDF from PDF/UA-1 (ISO 14289-1), as far as a script can tell: conditions of the Matterhorn Protocol 1.1
 * that bear on what our writer can make. Not looked at: forms, media, optional content, scripts, XFA, form XObjects, simple fonts.
 */
export async function matterhornFailures(bytes: Uint8Array): Promise<Failure[]> {
  const subject = subjectOf(qpdfJson(bytes));
  return CHECKS.flatMap((check) => check(subject));
}
