import type { Block } from '../nouns/document.ts';

/** Charts counted from 1 in reading order. */
export function numberFigures(blocks: Block[]): Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'chart') return block;
    number += 1;
    return { ...block, number };
  });
}
