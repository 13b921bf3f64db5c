import type { Dossier } from '../../engine/nouns/dossier.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { findEvidence } from '../briefing/evidenceLookup.ts';

/** The briefing on screen with the evidence it prints now; sources from either of the two that are compared, for their names. */
export function dossierNow(other: Dossier): Dossier | null {
  const { briefing, dossier } = useBriefing.getState();
  if (!briefing || !dossier) return null;
  const evidence = evidenceUsed(briefing).flatMap((id) => findEvidence(id) ?? []);
  const known = new Set(dossier.sources.map(({ id }) => id));
  const sources = [...dossier.sources, ...other.sources.filter(({ id }) => !known.has(id))];
  return { ...dossier, briefing, evidence, sources };
}
