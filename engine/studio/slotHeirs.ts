import { slotsIn } from '../nouns/slotsIn.ts';
import type { Slot, Template } from '../nouns/template.ts';
import { removeSlot, withSection, withSlot } from './templateParts.ts';

/** The slot under another identifier; it says which it was, and whatever leads to it follows. */
export function renameSlot(template: Template, id: string, to: string, unknown = false): Template {
  const renamed = withSlot(template, id, (slot) => ({ ...(unknown ? slot : heirOf(slot, [id])), id: to }));
  return leadingTo(renamed, id, to);
}

/** What it no longer takes goes to a new slot behind it, which says that it was this one. */
export function splitSlot(
  template: Template,
  id: string,
  into: { id: string; label: string },
  kinds: Slot['accepts'],
): Template {
  const section = template.sections.find(({ slots }) => slots.some((slot) => slot.id === id));
  const slot = section?.slots.find((one) => one.id === id);
  if (!section || !slot) throw new Error(`no slot ${id}`);
  const left = slot.accepts.filter((kind) => !kinds.includes(kind));
  if (left.length === 0 || kinds.length === 0) throw new Error('each part of a split slot takes something');
  // One of them must ask for what the whole asked for; the other may stay empty.
  const part: Slot = { ...heirOf(slot, [id]), ...into, accepts: [...kinds], min: 0, draft: null };
  const at = section.slots.indexOf(slot);
  return withSection(template, section.id, (one) => ({
    ...one,
    slots: [...one.slots.slice(0, at), { ...slot, accepts: left }, part, ...one.slots.slice(at + 1)],
  }));
}

/** Takes another slot in: its kinds, its place in the files, its room. */
export function mergeSlots(template: Template, id: string, other: string): Template {
  if (id === other) throw new Error('a slot cannot take itself in');
  const { template: rest, slot: gone } = removeSlot(template, other);
  const merged = withSlot(rest, id, (slot) => ({
    ...heirOf(slot, [other, ...(gone.was ?? [])]),
    accepts: [...slot.accepts, ...gone.accepts.filter((kind) => !slot.accepts.includes(kind))],
    max: slot.max === null || gone.max === null ? null : slot.max + gone.max,
    maxWords: slot.maxWords === null || gone.maxWords === null ? null : slot.maxWords + gone.maxWords,
  }));
  return leadingTo(merged, other, id);
}

/** Each id once; none that a slot of the template has itself. */
function heirOf(slot: Slot, ids: string[]): Slot {
  return { ...slot, was: [...new Set([...(slot.was ?? []), ...ids])] };
}

function leadingTo(template: Template, id: string, to: string): Template {
  return slotsIn(template)
    .filter((slot) => slot.carriesTo === id)
    .reduce(
      (now, slot) =>
        withSlot(now, slot.id, ({ carriesTo: _, ...rest }) => (slot.id === to ? rest : { ...rest, carriesTo: to })),
      template,
    );
}
