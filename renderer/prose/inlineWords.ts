import { findEvidence, sourceNamed } from '../briefing/evidenceLookup.ts';
import { figureOf, shownText } from '../parts/evidenceWords.ts';
import { t } from '../words/t.ts';

/** How a piece of evidence reads inside a sentence: a cite by its source's name, an insert in its own words. */
export function inlineWords(evidenceId: string, kind: 'cite' | 'evidence'): string {
  const evidence = findEvidence(evidenceId);
  if (!evidence) return kind === 'cite' ? t('source missing') : t('[evidence missing]');
  if (kind === 'evidence') return evidence.kind === 'stat' ? figureOf(evidence) : shownText(evidence);
  const source = sourceNamed(evidence.sourceId);
  const name = source?.publisher || source?.title || t('source // in the place of its name');
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}
