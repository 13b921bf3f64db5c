import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { checkAccess } from './access/checkAccess.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkMarking } from './checkMarking.ts';
import { checkProse } from './checkProse.ts';
import { checkSources } from './checkSources.ts';
import { checkWriting } from './checkWriting.ts';
import { findCopies } from './copies/findCopies.ts';
import { checkEstimates } from './estimates/checkEstimates.ts';
import { checkNumbers } from './numbers/checkNumbers.ts';
import { placesOf } from './placesOf.ts';
import { checkSourcing } from './sourcing/checkSourcing.ts';
import { checkSummary } from './sourcing/checkSummary.ts';

/** Whether the briefing says what its sources say, as surely as it may, marked as it must be, and so that everybody can read it. */
export function checkBriefing(dossier: Dossier): Diagnostic[] {
  const { printed, cited, written } = placesOf(dossier);
  // A title is no judgement.
  const own = written.filter(({ place }) => place.variable === undefined);
  return [
    ...printed.flatMap((one) => checkEvidence(dossier, one)),
    ...checkSources(dossier, printed, cited),
    ...written.flatMap((one) => checkProse(dossier, one)),
    ...checkNumbers(dossier, printed, written),
    ...findCopies(dossier, printed, cited),
    ...checkEstimates(dossier, own),
    ...checkSourcing(dossier, own),
    ...checkSummary(dossier, own, [...printed, ...cited]),
    ...checkMarking(dossier, [...printed, ...cited]),
    ...written.flatMap(checkWriting),
    ...checkAccess(dossier, printed, own),
  ];
}
