import type { Section, Slot, Template } from '../nouns/template.ts';

export function withSlot(template: Template, id: string, change: (slot: Slot) => Slot): Template {
  const section = template.sections.find(({ slots }) => slots.some((slot) => slot.id === id));
  if (!section) throw new Error(`no slot ${id}`);
  const slots = section.slots.map((slot) => (slot.id === id ? change(slot) : slot));
  return withSection(template, section.id, (one) => ({ ...one, slots }));
}

export function removeSlot(template: Template, id: string): { template: Template; slot: Slot } {
  const section = template.sections.find(({ slots }) => slots.some((slot) => slot.id === id));
  const slot = section?.slots.find((one) => one.id === id);
  if (!section || !slot) throw new Error(`no slot ${id}`);
  const slots = section.slots.filter((one) => one !== slot);
  return { template: withSection(template, section.id, (one) => ({ ...one, slots })), slot };
}

export function withSection(template: Template, id: string, change: (section: Section) => Section): Template {
  if (!template.sections.some((section) => section.id === id)) throw new Error(`no section ${id}`);
  return { ...template, sections: template.sections.map((one) => (one.id === id ? change(one) : one)) };
}
