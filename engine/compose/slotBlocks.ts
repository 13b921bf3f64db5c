import type { Block, Origin } from '../nouns/document.ts';
import type { Section, Slot } from '../nouns/template.ts';
import type { Composition } from './composition.ts';
import { entryBlocks } from './entryBlocks.ts';
import { statTable } from './evidenceBlocks.ts';
import { flowingBlocks } from './flowingBlocks.ts';
import { isStat, type PlacedFill, placedFills } from './placedFills.ts';
import { pointBlocks } from './pointBlocks.ts';
import { proseBlocks } from './proseBlocks.ts';

/** What a slot prints, set as the template displays it; its empty text where nothing stands there. */
export function slotBlocks(composition: Composition, section: Section, slot: Slot): Block[] {
  const origin: Origin = { sectionId: section.id, slotId: slot.id };
  const fills = placedFills(composition, section, slot);
  const blocks = displayed(composition, slot, fills, origin);
  if (blocks.length > 0 || slot.emptyText === '') return blocks;
  return [{ kind: 'paragraph', role: 'placeholder', inlines: [{ kind: 'text', text: slot.emptyText }], origin }];
}

function displayed(composition: Composition, slot: Slot, fills: PlacedFill[], origin: Origin): Block[] {
  switch (slot.display) {
    case 'body':
    case 'callouts':
      return flowingBlocks(composition, fills, 'body');
    case 'lead':
      return flowingBlocks(composition, fills, 'lead');
    case 'bullets':
      return pointBlocks(composition, fills, false, origin);
    case 'numbered':
      return pointBlocks(composition, fills, true, origin);
    case 'stat-table':
      return tabledBlocks(composition, fills, origin);
    case 'entries':
      return entryBlocks(composition, fills);
  }
}

/** The numbers as one table where the first of them stands; everything else before and after it. */
function tabledBlocks(composition: Composition, fills: PlacedFill[], origin: Origin): Block[] {
  const stats = fills.flatMap((one) => (one.kind === 'evidence' && isStat(one) ? [one] : []));
  const first = fills.findIndex((one) => one.kind === 'evidence' && isStat(one));
  if (first < 0) return flowingBlocks(composition, fills, 'body');
  const rest = (part: PlacedFill[]) => part.filter((one) => one.kind === 'prose' || !isStat(one));
  return [
    ...flowingBlocks(composition, fills.slice(0, first), 'body'),
    statTable(composition, stats, origin),
    ...stats.flatMap((one) => proseBlocks(composition, one.fill.comment, 'body', one.origin)),
    ...flowingBlocks(composition, rest(fills.slice(first)), 'body'),
  ];
}
