import type { Block, Inline } from '../nouns/document.ts';

/** The block with every inline that it prints replaced by what `change` makes of it. */
export function mapInlines(block: Block, change: (inline: Inline) => Inline): Block {
  const all = (inlines: Inline[]) => inlines.map(change);
  switch (block.kind) {
    case 'facts':
      return { ...block, rows: block.rows.map((row) => ({ ...row, inlines: all(row.inlines) })) };
    case 'list':
      return { ...block, items: block.items.map((entry) => ({ ...entry, inlines: all(entry.inlines) })) };
    case 'quotation':
    case 'excerpt':
      return { ...block, inlines: all(block.inlines), attribution: all(block.attribution) };
    case 'stats':
      return {
        ...block,
        figures: block.figures.map((one) => ({ ...one, label: all(one.label), detail: all(one.detail) })),
      };
    case 'table':
      return {
        ...block,
        caption: all(block.caption),
        head: block.head.map(all),
        rows: block.rows.map((row) => row.map(all)),
      };
    case 'chart':
      return { ...block, caption: all(block.caption), source: all(block.source) };
    case 'picture':
      return { ...block, caption: all(block.caption), credit: all(block.credit) };
    case 'toc':
    case 'page-break':
    case 'columns':
      return block;
    default:
      return { ...block, inlines: all(block.inlines) };
  }
}
