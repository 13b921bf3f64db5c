import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { checkEstimates } from './checkEstimates.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkProse } from './checkProse.ts';
import { checkSources } from './checkSources.ts';
import { checkNumbers } from './numbers/checkNumbers.ts';
import { placesOf } from './placesOf.ts';

/** Whether what the briefing says is what its sources say: Quote Lock, numbers, quotations in prose, estimative language. */
export function checkBriefing(dossier: Dossier): Diagnostic[] {
  const { printed, written } = placesOf(dossier);
  return [
    ...printed.flatMap((one) => checkEvidence(dossier, one)),
    ...checkSources(dossier, printed),
    ...written.flatMap((one) => checkProse(dossier, one)),
    ...checkNumbers(dossier, printed, written),
    // A title is no judgement.
    ...written
      .filter(({ place }) => place.variable === undefined)
      .flatMap((one) => checkEstimates(dossier.template, one)),
  ];
}
