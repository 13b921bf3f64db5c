/** The id of the fill that an element of the briefing page stands in; null outside them all. */
export function fillIdAround(element: Element | null | undefined): string | null {
  return element?.closest('.fill')?.id.replace(/^fill-/, '') ?? null;
}

/** The same for its slot. */
export function slotIdAround(element: Element | null | undefined): string | null {
  return element?.closest('.slot')?.id.replace(/^slot-/, '') ?? null;
}
