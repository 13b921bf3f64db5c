import type { Block, Inline, Origin } from '../nouns/document.ts';
import type { ProseBlock } from '../nouns/prose.ts';
import type { Composition } from './composition.ts';
import { evidencePoint } from './evidenceBlocks.ts';
import { pictureBlocks } from './pictureBlocks.ts';
import type { PlacedFill } from './placedFills.ts';
import { hasWords, proseBlocks, proseInlines } from './proseBlocks.ts';

interface Point {
  level: number;
  inlines: Inline[];
}

/** Every fill as points of one list: a paragraph is a point, a list below it its sub-points. A table or picture ends the list and stands by itself. */
export function pointBlocks(composition: Composition, fills: PlacedFill[], ordered: boolean, origin: Origin): Block[] {
  const blocks: Block[] = [];
  let items: Point[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered, items, origin });
    items = [];
  };
  const addProse = (block: ProseBlock, depth: number, from: Origin) => {
    if (block.kind === 'table') {
      endList();
      blocks.push(...proseBlocks(composition, [block], 'body', from));
      return;
    }
    const points = block.kind === 'list' ? block.items : [{ level: 0, inlines: block.inlines }];
    for (const point of points) {
      const inlines = proseInlines(composition, point.inlines);
      if (hasWords(inlines)) items.push({ level: Math.min(2, depth + point.level), inlines });
    }
  };
  for (const one of fills) {
    if (one.kind === 'picture') {
      endList();
      blocks.push(...pictureBlocks(composition, one));
      continue;
    }
    if (one.kind === 'evidence') {
      items.push({ level: 0, inlines: evidencePoint(composition, one) });
      for (const block of one.fill.comment) addProse(block, 1, one.origin);
      continue;
    }
    one.fill.prose.forEach((block, index) => {
      const below = block.kind === 'list' && one.fill.prose[index - 1]?.kind === 'paragraph';
      addProse(block, below ? 1 : 0, one.origin);
    });
  }
  endList();
  return blocks;
}
