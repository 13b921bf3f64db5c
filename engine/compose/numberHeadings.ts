import type { Block } from '../nouns/document.ts';

/** Decimal numbers on headings: 1, 1.1, 1.1.1. A level that is skipped counts as its first. */
export function numberHeadings(blocks: Block[]): Block[] {
  const counts = [0, 0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
    counts.fill(0, block.level);
    const number = counts
      .slice(0, block.level)
      .map((count) => Math.max(1, count))
      .join('.');
    return { ...block, number };
  });
}
