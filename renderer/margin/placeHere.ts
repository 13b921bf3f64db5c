import { fillIdAround, slotIdAround } from '../briefing/aroundElement.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useScreen } from '../frame/screen.ts';

/** The slot and the fill that the focus is in, or the slot that evidence is offered for; null outside them all. */
export function placeHere(): { slotId: string; fillId: string | null } | null {
  const fillId = fillIdAround(document.activeElement);
  // An entry that has no place in the template stands in no slot on screen.
  const ofFill = useBriefing.getState().briefing?.fills.find((fill) => fill.id === fillId)?.slotId;
  const slotId = ofFill ?? slotIdAround(document.activeElement) ?? useScreen.getState().activeSlot;
  return slotId ? { slotId, fillId } : null;
}
