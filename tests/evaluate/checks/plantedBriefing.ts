import type { Dossier } from '../../../engine/nouns/dossier.ts';

/** One fault put into a sound briefing. */
export type Fault = (dossier: Dossier) => Dossier;

/** A finished example with faults. What its findings have beyond those of the example must be these and nothing else. */
export interface PlantedBriefing {
  /** Of the template whose example it is. */
  example: string;
  faults: Fault[];
  /** "code @ slot or variable" or "code @ slot: words", the words at which the finding must point. */
  labels: string[];
}

export function planted(example: string, faults: Fault[], ...labels: string[]): PlantedBriefing {
  return { example, faults, labels };
}
