import type { Slot, Template } from './template.ts';

/** In the order of the page. */
export function slotsIn(template: Pick<Template, 'sections'>): Slot[] {
  return template.sections.flatMap((section) => section.slots);
}

export function slotsById(template: Pick<Template, 'sections'>): Map<string, Slot> {
  return new Map(slotsIn(template).map((slot) => [slot.id, slot]));
}
