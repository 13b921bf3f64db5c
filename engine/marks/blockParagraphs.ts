import type { Block, Inline, Origin } from '../nouns/document.ts';
import { chartTable } from '../plot/chartTable.ts';
import { figureRows } from '../plot/figureRows.ts';

/** One paragraph of a block as a word processor has it. */
export interface BlockParagraph {
  block: Block;
  part: Part;
  /** Words before the inlines that are none of them: a label, a figure's number. A heading's number is in `Block.number`. */
  before: string;
  inlines: Inline[];
  /** What it came from: the block's, or of a figure among several its own. */
  origin: Origin;
  /** Where it stands in the block's table, from 0; null outside of tables. */
  cell: { row: number; column: number } | null;
}

type Part =
  | 'words'
  | 'attribution'
  | 'item'
  | 'fact'
  | 'caption'
  | 'credit'
  | 'source'
  | 'head'
  | 'cell'
  | 'figure'
  | 'label'
  | 'detail'
  | 'object';

/** The paragraphs of a block in the order in which they are written, those without a word too. `drawn`: charts are drawings, not tables. */
export function blockParagraphs(block: Block, drawn: boolean): BlockParagraph[] {
  const { origin } = block;
  const one = (part: Part, inlines: Inline[], more: Partial<BlockParagraph> = {}): BlockParagraph => ({
    block,
    part,
    before: '',
    inlines,
    origin,
    cell: null,
    ...more,
  });
  switch (block.kind) {
    case 'toc':
    case 'page-break':
    case 'columns':
      return [];
    case 'facts':
      return block.rows.map((row) => one('fact', row.inlines, { before: `${row.label}\t` }));
    case 'list':
      return block.items.map((item) => one('item', item.inlines));
    case 'quotation':
    case 'excerpt':
      return [one('words', block.inlines), ...worded('attribution', block.attribution)];
    case 'stats':
      return figureRows(block.figures).flatMap((figures, row) =>
        figures.flatMap((figure, column) => {
          const from = { origin: figure.origin, cell: { row, column } };
          return [
            one('figure', text(figure.figure), from),
            one('label', figure.label, from),
            ...(figure.detail.length > 0 ? [one('detail', figure.detail, from)] : []),
          ];
        }),
      );
    case 'table':
      if (block.number === undefined) return [...worded('caption', block.caption), ...cells(block)];
      return [one('caption', block.caption, { before: `${block.label} ${block.number}. ` }), ...cells(block)];
    case 'chart': {
      const caption = one('caption', block.caption, { before: `${block.label} ${block.number}. ` });
      const shown = drawn && block.form !== 'timeline' ? [one('object', [])] : cells(chartTable(block));
      return [caption, ...shown, one('source', block.source)];
    }
    case 'picture': {
      const before = block.number === null ? '' : `${block.label} ${block.number}. `;
      const captioned = before !== '' || block.caption.length > 0;
      return [
        ...(captioned ? [one('caption', block.caption, { before })] : []),
        one('object', []),
        ...worded('credit', block.credit),
      ];
    }
    default:
      return [one('words', block.inlines)];
  }

  function worded(part: Part, inlines: Inline[]): BlockParagraph[] {
    return inlines.length > 0 ? [one(part, inlines)] : [];
  }

  function cells({ head, rows }: Extract<Block, { kind: 'table' }>): BlockParagraph[] {
    const row = (part: Part, inlines: Inline[][], at: number) =>
      inlines.map((cell, column) => one(part, cell, { cell: { row: at, column } }));
    return [...row('head', head, 0), ...rows.flatMap((each, at) => row('cell', each, at + 1))];
  }
}

function text(words: string): Inline[] {
  return words === '' ? [] : [{ kind: 'text', text: words }];
}
