import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { PrintedEvidence, WrittenProse } from '../placesOf.ts';
import { findBare } from './findBare.ts';
import { findChartSums } from './findChartSums.ts';
import { findCited } from './findCited.ts';
import { findConflicts } from './findConflicts.ts';
import { findDates } from './findDates.ts';
import { findStale } from './findStale.ts';
import { findSums } from './findSums.ts';
import { findSuperseded } from './findSuperseded.ts';
import { findTyped } from './findTyped.ts';
import { findUnsourced } from './findUnsourced.ts';

/** Whether the briefing's numbers agree with each other: two sources on one thing, evidence and prose, parts and their sum; and whether they are still of today. */
export function checkNumbers(dossier: Dossier, printed: PrintedEvidence[], written: WrittenProse[]): Diagnostic[] {
  const typed = findTyped(dossier, written);
  const cited = findCited(dossier, written, typed);
  const other = findUnsourced(dossier, written, [...typed, ...cited]);
  return [
    ...findConflicts(dossier, printed),
    ...typed,
    ...cited,
    ...other,
    ...findBare(dossier, written, [...typed, ...cited, ...other]),
    ...findSuperseded(dossier, printed, written),
    ...findDates(dossier, written),
    ...findStale(dossier, printed, written),
    ...findSums(dossier, written),
    ...findChartSums(dossier, printed),
  ];
}
