import type { Block, Inline } from '../../engine/nouns/document.ts';

/** Every run of inlines a block prints, in reading order: the order in which notes are numbered. */
export function inlineRuns(block: Block): Inline[][] {
  switch (block.kind) {
    case 'facts':
      return block.rows.map((row) => row.inlines);
    case 'list':
      return block.items.map((entry) => entry.inlines);
    case 'quotation':
    case 'excerpt':
      return [block.inlines, block.attribution];
    case 'stats':
      return block.figures.flatMap((one) => [one.label, one.detail]);
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'chart':
      return [block.caption, block.source];
    case 'picture':
      return [block.caption, block.credit];
    case 'toc':
    case 'page-break':
    case 'columns':
      return [];
    default:
      return [block.inlines];
  }
}
