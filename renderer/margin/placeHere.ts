import { useScreen } from '../frame/screen.ts';

/** The slot and the fill that the focus is in, or the slot that evidence is offered for; null outside them all. */
export function placeHere(): { slotId: string; fillId: string | null } | null {
  const slot = document.activeElement?.closest('.slot');
  const fill = document.activeElement?.closest('.fill');
  const slotId = slot?.id.replace(/^slot-/, '') ?? useScreen.getState().activeSlot;
  return slotId ? { slotId, fillId: fill?.id.replace(/^fill-/, '') ?? null } : null;
}
