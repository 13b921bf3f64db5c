import type { Block, Origin } from '../nouns/document.ts';
import type { Stat } from '../nouns/evidence.ts';
import type { Composition } from './composition.ts';
import { type Attributed, calloutsBlock, type Placed, wordsBlock } from './evidenceBlocks.ts';
import { pictureBlocks } from './pictureBlocks.ts';
import { isStat, type PlacedFill } from './placedFills.ts';
import { proseBlocks } from './proseBlocks.ts';

/** Fill after fill; numbers that follow each other stand side by side. */
export function flowingBlocks(
  composition: Composition,
  fills: PlacedFill[],
  role: 'body' | 'lead',
  attributed: Attributed = 'in-full',
): Block[] {
  const blocks: Block[] = [];
  let stats: Placed<Stat>[] = [];
  const endStats = () => {
    const [first] = stats;
    if (first) blocks.push(calloutsBlock(composition, stats, originOf(first.origin)));
    for (const { fill, origin } of stats) blocks.push(...proseBlocks(composition, fill.comment, 'body', origin));
    stats = [];
  };
  for (const one of fills) {
    if (one.kind === 'evidence' && isStat(one)) {
      stats.push(one);
      continue;
    }
    endStats();
    if (one.kind === 'prose') blocks.push(...proseBlocks(composition, one.fill.prose, role, one.origin));
    else if (one.kind === 'picture') blocks.push(...pictureBlocks(composition, one));
    else {
      blocks.push(wordsBlock(composition, one, attributed));
      blocks.push(...proseBlocks(composition, one.fill.comment, 'body', one.origin));
    }
  }
  endStats();
  return blocks;
}

const originOf = ({ sectionId, slotId }: Origin): Origin => ({ sectionId, slotId });
