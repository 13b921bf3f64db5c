import type { Dossier } from '../../../engine/nouns/dossier.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import type { ProseInline } from '../../../engine/nouns/prose.ts';
import * as from from '../../../templates/examples/evidence.ts';
import { judgementsExample } from '../../../templates/examples/key-judgements.ts';
import type { LabelledText } from './labelledText.ts';

/** What “[1]” to “[5]” cite: two of one article (2 and 3), the others of one each. */
const CITED: Evidence[] = [from.repairTime, from.anchorMissing, from.noEvidence, from.sigrunComing, from.premium];

const example = judgementsExample().dossier;

/** The six example articles, and nothing written but the labelled paragraph. */
export function textDossier({ scale, where, text, language = 'en' }: LabelledText): Dossier {
  const slotId = where === 'judgement' ? 'judgement-list' : 'discussion-text';
  const fill: Fill = {
    kind: 'prose',
    id: 'fill_text0',
    slotId,
    prose: [{ kind: 'paragraph', inlines: inlinesOf(text) }],
  };
  const sections = example.template.sections.map((section) => ({
    ...section,
    slots: section.slots.map((slot) =>
      slot.id === 'judgement-list' ? { ...slot, asks: 'judgements' as const } : slot,
    ),
  }));
  return {
    ...example,
    template: { ...example.template, language, sections, estimativeScale: scale },
    briefing: { ...example.briefing, fills: [fill] },
    evidence: [...new Set([...CITED, ...example.evidence])],
  };
}

function inlinesOf(text: string): ProseInline[] {
  return text.split(/(\[\d\]|\{s\})/).flatMap((part): ProseInline[] => {
    if (part === '') return [];
    if (part === '{s}') return [{ kind: 'reference', to: 'section', id: 'discussion' }];
    const cited = CITED[Number(/^\[(\d)\]$/.exec(part)?.[1] ?? 0) - 1];
    return cited ? [{ kind: 'cite', evidenceId: cited.id }] : [{ kind: 'text', text: part }];
  });
}
