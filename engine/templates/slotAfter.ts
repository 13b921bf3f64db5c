import { slotsIn } from '../nouns/slotsIn.ts';
import type { Slot, Template } from '../nouns/template.ts';

/** What a slot may accept; undefined for evidence that is gone, which every slot takes. */
export type KindOfFill = Slot['accepts'][number] | undefined;

/**
 * The slot of another version where what stood in `slotId` belongs: that of the same id, else the first that says it was that one
 * (on the way back to an earlier version, the one that ours says it was). Null where none takes it.
 */
export function slotAfter(slotId: string, kind: KindOfFill, older: Template, newer: Template): string | null {
  const slots = slotsIn(newer);
  const same = slots.find((slot) => slot.id === slotId);
  const takes = (slot: Slot) => kind === undefined || slot.accepts.includes(kind);
  if (same && takes(same)) return slotId;
  const before = slotsIn(older).find((slot) => slot.id === slotId)?.was ?? [];
  const heir =
    slots.find((slot) => slot.was?.includes(slotId) && takes(slot)) ??
    slots.find((slot) => before.includes(slot.id) && takes(slot));
  // One that stands already where it is no longer wished for stays there, and is printed as before.
  return heir?.id ?? (same ? slotId : null);
}
