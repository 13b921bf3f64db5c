import type { Briefing } from '../nouns/briefing.ts';
import type { Fill } from '../nouns/fill.ts';
import type { MarginNote } from '../nouns/marginNote.ts';
import { slotsIn } from '../nouns/slotsIn.ts';
import type { Template } from '../nouns/template.ts';

/** What the template has no place for: kept, shown at the end of the briefing, never printed. */
export interface Tray {
  fills: Fill[];
  /** Notes beside slots that are gone. Those beside a fill stand with it. */
  notes: MarginNote[];
}

export function trayOf({ fills, margin }: Pick<Briefing, 'fills' | 'margin'>, template: Template): Tray {
  const known = new Set(slotsIn(template).map((slot) => slot.id));
  const there = new Set(fills.map((fill) => fill.id));
  const stands = (note: MarginNote) => note.fillId !== null && there.has(note.fillId);
  return {
    fills: fills.filter((fill) => !known.has(fill.slotId)),
    notes: margin.filter((note) => !known.has(note.slotId) && !stands(note)),
  };
}
