import type { Fill } from './fill.ts';
import { isBlank } from './fillText.ts';
import { type Marking, tlpRank } from './marking.ts';
import { slotsIn } from './slotsIn.ts';
import type { Template } from './template.ts';

/** The least mark of a paper: the template's, or that of a slot in which something stands. */
export function markingFloor(template: Template, fills: Fill[]): Marking {
  const filled = new Set(fills.filter((fill) => !isBlank(fill)).map(({ slotId }) => slotId));
  const tlp = slotsIn(template)
    .filter(({ id }) => filled.has(id))
    .reduce(
      (most, slot) => (tlpRank(slot.tlp ?? null) > tlpRank(most) ? (slot.tlp ?? most) : most),
      template.marking.tlp,
    );
  return { ...template.marking, tlp };
}
