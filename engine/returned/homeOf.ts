import type { Id } from '../nouns/id.ts';
import type { Slot, Template } from '../nouns/template.ts';
import type { Match } from './matched.ts';
import type { Printed } from './printed.ts';
import type { ProsePlace } from './prosePlace.ts';

/** Where new words would stand in the briefing. */
export type Home =
  /** Beside a paragraph of prose, or a point or a row of it. */
  | { in: 'prose'; place: ProsePlace; side: 'before' | 'after'; asPoint: boolean }
  /** The first words under a piece of evidence or a picture's neighbour: its comment. */
  | { in: 'comment'; fillId: Id }
  /** A fill of its own in a slot, behind `fillId` or, where that is null, as the first. */
  | { in: 'slot'; slotId: string; fillId: Id | null };

/** Where what stands at `at` among the matches belongs: beside what stands before it, else before what follows. Null where the template has no place for prose. */
export function homeOf(matches: Match[], at: number, template: Template): Home | null {
  const before = nearest(matches, at, -1);
  const after = nearest(matches, at, 1);
  const behind = before && beside(before, 'after', template);
  if (behind) return behind;
  const ahead =
    after && sectionOf(after) === (before ? sectionOf(before) : sectionOf(after)) && beside(after, 'before', template);
  if (ahead) return ahead;
  const section = template.sections.find(({ id }) => id === (before && sectionOf(before)));
  const slot = section?.slots.find(takesProse);
  if (slot) return { in: 'slot', slotId: slot.id, fillId: null };
  return after ? beside(after, 'before', template) : null;
}

/** A slot itself, where it takes prose. */
export function homeIn(slotId: string, template: Template): Home | null {
  return accepting(template, slotId) ? { in: 'slot', slotId, fillId: null } : null;
}

function nearest(matches: Match[], at: number, step: -1 | 1): Printed | null {
  for (let there = at + step; there >= 0 && there < matches.length; there += step) {
    const match = matches[there];
    if (match?.ours && match.theirs && !match.moved) return match.ours;
  }
  return null;
}

function sectionOf({ paragraph }: Printed): string {
  return paragraph.origin.sectionId ?? '';
}

function beside(printed: Printed, side: 'before' | 'after', template: Template): Home | null {
  const { target, paragraph } = printed;
  switch (target.is) {
    case 'prose': {
      const { is: _, ...place } = target;
      return { in: 'prose', place, side, asPoint: paragraph.part === 'item' };
    }
    case 'wording':
    case 'attribution':
      // A word before a quotation is the end of what stands before that.
      return side === 'after' ? { in: 'comment', fillId: target.fillId } : null;
    case 'empty':
      return homeIn(target.slotId, template);
    default: {
      const { slotId, fillId } = paragraph.origin;
      const isLast = paragraph.part !== 'caption' && paragraph.part !== 'object';
      if (side === 'before' || !isLast || slotId === undefined || !accepting(template, slotId)) return null;
      return { in: 'slot', slotId, fillId: fillId ?? null };
    }
  }
}

function accepting(template: Template, slotId: string): boolean {
  return template.sections.some(({ slots }) => slots.some((slot) => slot.id === slotId && takesProse(slot)));
}

function takesProse(slot: Slot): boolean {
  return slot.accepts.includes('prose');
}
