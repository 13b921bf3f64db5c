import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import type { Section, Slot, Template } from '../../engine/nouns/template.ts';
import { t } from '../words/t.ts';
import { numberWords } from '../words/written.ts';

/** What a slot may accept. */
export type FillKind = Slot['accepts'][number];

export type TemplateSlot = Section['slots'][number];

/** A slot with the section it stands in, in the order of the page. */
export interface SlotPlace {
  section: Section;
  /** What the section is called on screen, even without a printed heading. */
  sectionName: string;
  slot: TemplateSlot;
}

export function sectionName(section: Section, index: number): string {
  return section.heading || t('Section {number}', { number: index + 1 });
}

export function slotsOf(template: Template): SlotPlace[] {
  return template.sections.flatMap((section, index) =>
    section.slots.map((slot) => ({ section, sectionName: sectionName(section, index), slot })),
  );
}

export function accepts(slot: TemplateSlot, kind: FillKind): boolean {
  return slot.accepts.includes(kind);
}

export function fillsOf(briefing: Briefing, slotId: string): Fill[] {
  return briefing.fills.filter((fill) => fill.slotId === slotId);
}

/** "2 of 3–5", "0 of at least 1", "4 of at most 6"; "3" where there is nothing left to wish. */
export function countWords(count: number, slot: TemplateSlot): string {
  if (slot.max !== null && slot.min > 0) {
    const wished = slot.min === slot.max ? numberWords(slot.min) : `${numberWords(slot.min)}–${numberWords(slot.max)}`;
    return t('{count} of {wished}', { count, wished });
  }
  if (slot.max !== null) return t('{count} of at most {max}', { count, max: slot.max });
  return count < slot.min ? t('{count} of at least {min}', { count, min: slot.min }) : numberWords(count);
}

export function countFits(count: number, slot: TemplateSlot): boolean {
  return count >= slot.min && (slot.max === null || count <= slot.max);
}

/** Where Alt+Up or Alt+Down takes a fill: one place within its slot, else into the next slot that takes its kind. */
export function stepTarget(
  briefing: Briefing,
  template: Template,
  fill: Fill,
  kind: FillKind,
  way: -1 | 1,
): { slotId: string; index: number } | null {
  const own = fillsOf(briefing, fill.slotId);
  const at = own.findIndex((one) => one.id === fill.id) + way;
  if (at >= 0 && at < own.length) return { slotId: fill.slotId, index: at };
  const slots = slotsOf(template).map((one) => one.slot);
  const found = slots.findIndex((slot) => slot.id === fill.slotId);
  // What has no place in the template stands behind everything.
  const here = found === -1 ? slots.length : found;
  const beyond = way === 1 ? slots.slice(here + 1) : slots.slice(0, here).reverse();
  const next = beyond.find((slot) => accepts(slot, kind));
  if (!next) return null;
  return { slotId: next.id, index: way === 1 ? 0 : fillsOf(briefing, next.id).length };
}
