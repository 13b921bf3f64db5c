import type { Block } from '../nouns/document.ts';

/** Charts and pictures counted together from 1 in reading order. A picture that nobody described is called by its number. */
export function numberFigures(blocks: Block[]): Block[] {
  let number = 0;
  return blocks.map((block) => {
    if (block.kind !== 'chart' && !(block.kind === 'picture' && block.number !== null)) return block;
    number += 1;
    if (block.kind === 'chart') return { ...block, number };
    return { ...block, number, alt: block.alt === '' ? `${block.label} ${number}` : block.alt };
  });
}
