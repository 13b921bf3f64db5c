import type { ProseInline } from '../../engine/nouns/prose.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { useBriefing } from '../briefing/briefingStore.ts';

type Reference = Extract<ProseInline, { kind: 'reference' }>;

export interface Referable extends Pick<Reference, 'to' | 'id'> {
  label: string;
}

const CHARTS = new Set(['bar-chart', 'line-chart', 'comparison-chart', 'timeline']);

/** What prose can refer to: sections with a heading, and slots that print a chart, in the order of the page. */
export function referable({ sections }: Template): Referable[] {
  return sections.flatMap(({ id, heading, slots }) => [
    ...(heading === '' ? [] : [{ to: 'section' as const, id, label: `Section: ${heading}` }]),
    ...slots
      .filter((slot) => CHARTS.has(slot.display))
      .map((slot) => ({ to: 'figure' as const, id: slot.id, label: `Figure: ${slot.label}` })),
  ]);
}

/** How a cross-reference reads while drafting: its number is known only on the page. */
export function referenceWords(to: string, id: string): string {
  const template = useBriefing.getState().dossier?.template;
  const named = template && referable(template).find((one) => one.to === to && one.id === id);
  return named?.label ?? `${to === 'figure' ? 'Figure' : 'Section'}: no longer there`;
}
