import type { Block } from '../nouns/document.ts';
import type { Section } from '../nouns/template.ts';
import type { Composition } from './composition.ts';
import { linesOf } from './evidenceWords.ts';
import { proseBlocks } from './proseBlocks.ts';
import { slotBlocks } from './slotBlocks.ts';

/** A section with its heading; nothing at all where nothing stands in it. */
export function sectionBlocks(composition: Composition, section: Section): Block[] {
  const origin = { sectionId: section.id };
  const fixed = proseBlocks(composition, section.fixed, 'body', origin);
  const slots = section.slots.flatMap((slot) => slotBlocks(composition, section, slot));
  if (slots.length === 0 && (fixed.length === 0 || section.slots.length > 0)) return [];
  const body = inColumns(section, [...fixed, ...slots]);
  if (section.heading === '') return body;
  return [{ kind: 'heading', level: 1, number: '', inlines: linesOf(section.heading), origin }, ...body];
}

function inColumns({ columns }: Section, body: Block[]): Block[] {
  if (columns === 1) return body;
  return [{ kind: 'columns', count: columns, origin: {} }, ...body, { kind: 'columns', count: 1, origin: {} }];
}
