import type { Fill } from '../nouns/fill.ts';
import { writtenIn } from '../nouns/fillText.ts';
import { inlinesOf, mapParagraphs, type ProseInline } from '../nouns/prose.ts';
import { slotsIn } from '../nouns/slotsIn.ts';
import type { Template } from '../nouns/template.ts';
import { slotAfter } from './slotAfter.ts';

/**
 * Cross-references that name a slot or a section of the older version name its heir in the newer one: the figure went there, and so does
 * what leads to it. Those to an entry keep its id. Fills without such a reference are given back as they are.
 * @param placed the fills on the newer version's slots, `before` the same fills where they stood
 */
export function followReferences(placed: Fill[], before: Fill[], older: Template, newer: Template): Fill[] {
  const slotNow = new Map(before.map((fill, at) => [fill.id, placed[at]?.slotId]));
  const known = new Set(slotsIn(older).map(({ id }) => id));

  /** Where the slot's figure went: with the first entry that stood in it, else where an empty slot's entries would go. */
  const slotIdNow = (id: string): string => {
    if (!known.has(id)) return id;
    const first = before.find((fill) => fill.slotId === id && fill.kind !== 'prose');
    return (first && slotNow.get(first.id)) ?? slotAfter(id, undefined, older, newer) ?? id;
  };
  const sectionIdNow = (id: string): string => {
    const section = older.sections.find((one) => one.id === id);
    if (!section || newer.sections.some((one) => one.id === id)) return id;
    const heirs = section.slots.map((slot) => slotAfter(slot.id, undefined, older, newer));
    return newer.sections.find((one) => one.slots.some((slot) => heirs.includes(slot.id)))?.id ?? id;
  };
  const follow = (inline: ProseInline): ProseInline => {
    if (inline.kind !== 'reference') return inline;
    const id = inline.to === 'section' ? sectionIdNow(inline.id) : slotIdNow(inline.id);
    return id === inline.id ? inline : { ...inline, id };
  };
  return placed.map((fill) => {
    if (fill.kind === 'picture') return fill;
    const written = writtenIn(fill);
    if (inlinesOf(written).every((inline) => follow(inline) === inline)) return fill;
    const followed = mapParagraphs(written, (inlines) => inlines.map(follow));
    return fill.kind === 'prose' ? { ...fill, prose: followed } : { ...fill, comment: followed };
  });
}
