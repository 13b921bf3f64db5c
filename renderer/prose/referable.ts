import { chartForm } from '../../engine/compose/chartForm.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import type { ProseInline } from '../../engine/nouns/prose.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { t } from '../words/t.ts';

type Reference = Extract<ProseInline, { kind: 'reference' }>;

export interface Referable extends Pick<Reference, 'to' | 'id'> {
  label: string;
}

/** What prose can refer to: sections with a heading, slots that print a chart, and pictures, in the order of the page. */
export function referable({ sections }: Template, fills: Fill[]): Referable[] {
  return sections.flatMap(({ id, heading, slots }) => [
    ...(heading === '' ? [] : [{ to: 'section' as const, id, label: t('Section: {heading}', { heading }) }]),
    ...slots.flatMap((slot) => [
      ...(chartForm(slot.display)
        ? [{ to: 'figure' as const, id: slot.id, label: t('Figure: {label}', { label: slot.label }) }]
        : []),
      ...fills.flatMap((fill) => (fill.slotId === slot.id ? pictured(fill) : [])),
    ]),
  ]);
}

/** Decoration without a caption has no number. */
function pictured(fill: Fill): Referable[] {
  if (fill.kind !== 'picture') return [];
  const { caption, fileName, decorative } = fill.picture;
  if (decorative && caption.trim() === '') return [];
  return [
    {
      to: 'figure',
      id: fill.id,
      label: t('Figure: {label}', { label: caption.trim() || fileName || t('picture without a caption') }),
    },
  ];
}

/** How a cross-reference reads while drafting: its number is known only on the page. */
export function referenceWords(to: string, id: string): string {
  const { dossier, briefing } = useBriefing.getState();
  const named =
    dossier && referable(dossier.template, briefing?.fills ?? []).find((one) => one.to === to && one.id === id);
  return named?.label ?? t('{to, select, figure {Figure} other {Section}}: no longer there', { to });
}
