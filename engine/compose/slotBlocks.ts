import type { Block, Origin } from '../nouns/document.ts';
import type { Stat } from '../nouns/evidence.ts';
import type { Section, Slot } from '../nouns/template.ts';
import { chronologyBlocks } from './chronologyBlocks.ts';
import type { Composition } from './composition.ts';
import { entryBlocks } from './entryBlocks.ts';
import { type Placed, statTable } from './evidenceBlocks.ts';
import { linesOf } from './evidenceWords.ts';
import { flowingBlocks } from './flowingBlocks.ts';
import { isStat, type PlacedFill, placedFills, statsAmong } from './placedFills.ts';
import { pointBlocks } from './pointBlocks.ts';
import { proseBlocks } from './proseBlocks.ts';
import { sourceSummary } from './sourceSummary.ts';
import { speakerBlocks } from './speakerBlocks.ts';
import { statChart } from './statChart.ts';

/** What a slot prints, set as the template displays it; its empty text where nothing stands there. */
export function slotBlocks(composition: Composition, section: Section, slot: Slot): Block[] {
  const origin: Origin = { sectionId: section.id, slotId: slot.id };
  const fills = placedFills(composition, section, slot);
  const blocks = displayed(composition, slot, fills, origin);
  // Nobody has written it yet: as far as it follows from the sources, it is made.
  if (blocks.length === 0 && slot.asks === 'source-summary')
    return proseBlocks(composition, sourceSummary(composition), 'body', origin);
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
      return tabledBlocks(composition, slot, fills, origin);
    case 'entries':
      return entryBlocks(composition, fills);
    case 'speakers':
      return speakerBlocks(composition, fills);
    case 'chronology':
      return chronologyBlocks(composition, fills, origin);
    case 'bar-chart':
    case 'line-chart':
    case 'comparison-chart':
    case 'timeline':
      return chartedBlocks(composition, slot, fills, origin);
  }
}

/** The numbers as one chart where the first of them stands, with a table of those that it cannot show. */
function chartedBlocks(composition: Composition, slot: Slot, fills: PlacedFill[], origin: Origin): Block[] {
  return statsTogether(composition, fills, (stats) => {
    const { chart, left } = statChart(composition, slot, stats, origin);
    return [...chart, ...(left.length > 0 ? [statTable(composition, left, origin)] : [])];
  });
}

function tabledBlocks(composition: Composition, slot: Slot, fills: PlacedFill[], origin: Origin): Block[] {
  return statsTogether(composition, fills, (stats) => [statTable(composition, stats, origin, linesOf(slot.label))]);
}

/** All numbers together where the first of them stands; everything else before and after them. */
function statsTogether(
  composition: Composition,
  fills: PlacedFill[],
  together: (stats: Placed<Stat>[]) => Block[],
): Block[] {
  const stats = statsAmong(fills);
  const first = fills.findIndex((one) => one.kind === 'evidence' && isStat(one));
  if (first < 0) return flowingBlocks(composition, fills, 'body');
  const rest = (part: PlacedFill[]) => part.filter((one) => one.kind !== 'evidence' || !isStat(one));
  return [
    ...flowingBlocks(composition, fills.slice(0, first), 'body'),
    ...together(stats),
    ...stats.flatMap((one) => proseBlocks(composition, one.fill.comment, 'body', one.origin)),
    ...flowingBlocks(composition, rest(fills.slice(first)), 'body'),
  ];
}
