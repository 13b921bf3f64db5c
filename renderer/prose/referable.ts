import { charted } from '../../engine/compose/charted.ts';
import { chartForm } from '../../engine/compose/chartForm.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { isBlank, writtenIn } from '../../engine/nouns/fillText.ts';
import { isFolded, isWanted, printedFills } from '../../engine/nouns/printedSections.ts';
import type { ProseInline } from '../../engine/nouns/prose.ts';
import type { Section, Slot, Template } from '../../engine/nouns/template.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { findEvidence } from '../briefing/evidenceLookup.ts';
import { t } from '../words/t.ts';

type Reference = Extract<ProseInline, { kind: 'reference' }>;

export interface Referable extends Pick<Reference, 'to' | 'id'> {
  label: string;
}

/** What prose can refer to and is printed now: sections, charts, pictures, tables of numbers and tables with a caption, in the order of the page. */
export function referable(template: Template, briefing: Briefing): Referable[] {
  const fills = printedFills(briefing, template);
  return template.sections.flatMap((section) => {
    const { id, heading, slots } = section;
    const own = fills.filter(({ slotId }) => slots.some((slot) => slot.id === slotId));
    const named = heading !== '' && isWanted(section, template, briefing.variables) && hasWords(section, briefing, own);
    return [
      ...(named ? [{ to: 'section' as const, id, label: t('Section: {heading}', { heading }) }] : []),
      ...slots.flatMap((slot) => {
        const inSlot = own.filter((fill) => fill.slotId === slot.id);
        return [...numbersOf(slot, inSlot), ...inSlot.flatMap((fill) => [...pictured(fill), ...captionedTables(fill)])];
      }),
    ];
  });
}

/** Whether anything is printed under its heading. */
function hasWords(section: Section, briefing: Briefing, own: Fill[]): boolean {
  const { slots, fixed, always } = section;
  if (always !== undefined || isFolded(section, briefing)) return true;
  return (
    own.some((fill) => !isBlank(fill)) ||
    slots.some(({ emptyText }) => emptyText !== '') ||
    (slots.length === 0 && fixed.length > 0)
  );
}

/** The slot's own chart or table, where there is enough to draw or print. */
function numbersOf({ id, label, display }: Slot, fills: Fill[]): Referable[] {
  const form = chartForm(display);
  if (!form && display !== 'stat-table') return [];
  const stats = fills.flatMap((fill) => {
    const evidence = fill.kind === 'evidence' ? findEvidence(fill.evidenceId) : undefined;
    return evidence?.kind === 'stat' ? [{ evidence }] : [];
  });
  if (form && charted(stats, form).drawn.length > 0) {
    return [{ to: 'figure', id, label: t('Figure: {label}', { label }) }];
  }
  return form || stats.length === 0 ? [] : [{ to: 'table', id, label: t('Table: {label}', { label }) }];
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

/** As composing names them: the first by its fill, the others by their place among those with a caption. */
function captionedTables(fill: Fill): Referable[] {
  return writtenIn(fill)
    .flatMap((block) => (block.kind === 'table' && block.caption.trim() !== '' ? [block.caption.trim()] : []))
    .map((label, at) => ({
      to: 'table',
      id: at === 0 ? fill.id : `${fill.id}#${at + 1}`,
      label: t('Table: {label}', { label }),
    }));
}

/** How a cross-reference reads while drafting: its number is known only on the page. */
export function referenceWords(to: string, id: string): string {
  const { dossier, briefing } = useBriefing.getState();
  const places = dossier && briefing ? referable(dossier.template, briefing) : [];
  const named = places.find((one) => one.to === to && one.id === id);
  return named?.label ?? t('{to, select, figure {Figure} table {Table} other {Section}}: not printed now', { to });
}
