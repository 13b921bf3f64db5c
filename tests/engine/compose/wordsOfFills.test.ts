import { expect, it } from 'vitest';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import { wordsOfFills } from '../../../engine/compose/wordsOfFills.ts';
import { countWords } from '../../../engine/nouns/countWords.ts';
import type { Fill } from '../../../engine/nouns/fill.ts';
import * as from from '../../../templates/examples/evidence.ts';
import { judgementsExample } from '../../../templates/examples/key-judgements.ts';
import { keyJudgements } from '../../../templates/key-judgements.ts';

const { dossier } = judgementsExample();
const placed = [from.noEvidence, from.repairTime];
const named = (id: string) => [...placed, ...dossier.evidence].find((one) => one.id === id);

function prose(...inlines: Extract<Fill, { kind: 'prose' }>['prose'][number][]): Fill {
  return { kind: 'prose', id: 'fill_words001', slotId: 'discussion-text', prose: inlines };
}

it('evidence in the middle of a sentence counts with the words that are printed of it', () => {
  const stat = dossier.evidence.find((one) => one.kind === 'stat');
  if (!stat) throw new Error('the example has no number');
  const fill = prose({
    kind: 'paragraph',
    inlines: [
      { kind: 'text', text: 'Nobody knows: ' },
      { kind: 'evidence', evidenceId: from.noEvidence.id },
      { kind: 'text', text: ', and ' },
      { kind: 'evidence', evidenceId: stat.id },
      { kind: 'cite', evidenceId: from.noEvidence.id },
    ],
  });
  const briefing = { ...dossier.briefing, fills: [fill] };
  const evidence = [...new Set([...dossier.evidence, ...placed])];
  const { document } = composeDocument({ ...dossier, evidence, briefing, at: '2026-01-12T08:00:00Z' });
  const printed = document.blocks
    .flatMap((block) => ('inlines' in block && block.origin.fillId === fill.id ? block.inlines : []))
    .map((inline) => (inline.kind === 'text' ? inline.text : ' '))
    .join('');
  expect(printed).toContain('Nobody knows');
  expect(wordsOfFills([fill], named, 'en')).toBe(countWords(printed));
  expect(wordsOfFills([fill], named, 'en')).toBeGreaterThan(3 + countWords(from.noEvidence.text));
});

it('and is held against the slot’s limit', () => {
  const slots = keyJudgements.sections.flatMap((section) => section.slots);
  const slot = slots.find(({ id }) => id === 'discussion-text');
  if (!slot) throw new Error('no such slot');
  const template = {
    ...keyJudgements,
    sections: keyJudgements.sections.map((section) => ({
      ...section,
      slots: section.slots.map((one) => (one.id === slot.id ? { ...one, maxWords: 6 } : one)),
    })),
  };
  const fill = prose({ kind: 'paragraph', inlines: [{ kind: 'evidence', evidenceId: from.noEvidence.id }] });
  const evidence = [...new Set([...dossier.evidence, ...placed])];
  const composed = composeDocument({
    ...dossier,
    template,
    evidence,
    briefing: { ...dossier.briefing, fills: [fill] },
    at: '2026-01-12T08:00:00Z',
  });
  expect(composed.diagnostics.map(({ code }) => code)).toContain('slot-long');
});
