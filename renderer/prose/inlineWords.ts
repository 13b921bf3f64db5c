import { inlineEvidence } from '../../engine/compose/evidenceWords.ts';
import { phrasesOf } from '../../engine/compose/phrases.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { findEvidence, sourceNamed } from '../briefing/evidenceLookup.ts';
import { t } from '../words/t.ts';

/** How a piece of evidence reads inside a sentence: a cite by its source's name, an insert as it is printed. */
export function inlineWords(evidenceId: string, kind: 'cite' | 'evidence'): string {
  const evidence = findEvidence(evidenceId);
  if (!evidence) return kind === 'cite' ? t('source missing') : t('[evidence missing]');
  if (kind === 'evidence') {
    const { dossier } = useBriefing.getState();
    return inlineEvidence(evidence, phrasesOf(dossier?.template.language ?? 'en'));
  }
  const source = sourceNamed(evidence.sourceId);
  const name = source?.publisher || source?.title || t('source // in the place of its name');
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}
