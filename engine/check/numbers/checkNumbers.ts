import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { PrintedEvidence, WrittenProse } from '../placesOf.ts';
import { findChartSums } from './findChartSums.ts';
import { findConflicts } from './findConflicts.ts';
import { findStale } from './findStale.ts';
import { findSums } from './findSums.ts';
import { findTyped } from './findTyped.ts';

/** Whether the briefing's numbers agree with each other: two sources on one thing, evidence and prose, parts and their sum; and whether they are still of today. */
export function checkNumbers(dossier: Dossier, printed: PrintedEvidence[], written: WrittenProse[]): Diagnostic[] {
  return [
    ...findConflicts(dossier, printed),
    ...findTyped(dossier, written),
    ...findStale(dossier, printed, written),
    ...findSums(dossier, written),
    ...findChartSums(dossier, printed),
  ];
}
