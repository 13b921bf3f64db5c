import { type Block, type Inline, type InnerPlace, type Origin, plainText } from '../nouns/document.ts';
import type { Composition, Reference } from './composition.ts';
import { mapInlines } from './mapInlines.ts';
import type { Phrases } from './phrases.ts';

/** Printed for a place that is not there: seen at once, and a finding of its own. */
export const UNSETTLED = '[?]';

interface Named {
  place: InnerPlace;
  words: string;
}

/** What can be referred to, by 'section', 'figure' or 'table' and id. */
export type Places = Map<string, Named>;

/** Sections by their headings, figures and tables by the slot and the fill that they come from. */
export function placesIn(blocks: Block[], phrases: Phrases): Places {
  const places: Places = new Map();
  let headings = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const { sectionId, slotId } = block.origin;
      const place = { to: 'heading' as const, index: headings };
      if (sectionId !== undefined && slotId === undefined) {
        places.set(`section ${sectionId}`, { place, words: phrases.section(block.number, plainText(block.inlines)) });
      }
      headings += 1;
    }
    if (block.kind === 'chart' || (block.kind === 'picture' && block.number !== null)) {
      const { slotId, fillId } = block.origin;
      const place = { to: 'figure' as const, number: block.number ?? 0 };
      // A slot may hold several pictures: each is named by its fill, the slot's own figure is its chart or the first of them.
      const ids = block.kind === 'picture' && places.has(`figure ${slotId}`) ? [fillId] : [slotId, fillId];
      for (const id of ids) {
        if (id !== undefined) places.set(`figure ${id}`, { place, words: `${block.label}\u00a0${block.number}` });
      }
    }
    if (block.kind === 'table' && block.number !== undefined) {
      const place = { to: 'table' as const, number: block.number };
      const id = tableId(block.origin, places);
      if (id !== undefined) places.set(`table ${id}`, { place, words: `${block.label}\u00a0${block.number}` });
    }
  }
  return places;
}

/** Of numbers the slot, of prose the fill: its first table with a caption, then 'fill_…#2'. */
function tableId({ slotId, fillId }: Origin, places: Places): string | undefined {
  if (fillId === undefined) return slotId;
  let id = fillId;
  for (let count = 2; places.has(`table ${id}`); count += 1) id = `${fillId}#${count}`;
  return id;
}

export function placeNamed(places: Places, { to, id }: Reference): Named | undefined {
  return places.get(`${to} ${id}`);
}

/** Gives every cross-reference the words of what it names, and the way to it. */
export function settleReferences({ references, trail }: Composition, blocks: Block[], places: Places): Block[] {
  if (references.size === 0) return blocks;
  return blocks.map((block) =>
    mapInlines(block, (inline) => {
      const reference = references.get(inline);
      const named = reference && placeNamed(places, reference);
      if (!reference || !named) return inline;
      const settled: Inline = { kind: 'text', text: named.words, refersTo: named.place };
      trail.set(settled, { of: 'prose', inline: reference });
      return settled;
    }),
  );
}
