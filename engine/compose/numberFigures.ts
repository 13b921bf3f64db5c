import type { Block } from '../nouns/document.ts';

/** Charts and pictures counted together from 1 in reading order, tables with a caption by themselves. A picture that nobody described is called by its number. */
export function numberFigures(blocks: Block[]): Block[] {
  let figures = 0;
  let tables = 0;
  return blocks.map((block) => {
    if (block.kind === 'table' && block.number !== undefined) return { ...block, number: ++tables };
    if (block.kind === 'chart') return { ...block, number: ++figures };
    if (block.kind !== 'picture' || block.number === null) return block;
    const number = ++figures;
    return { ...block, number, alt: block.alt === '' ? `${block.label} ${number}` : block.alt };
  });
}
