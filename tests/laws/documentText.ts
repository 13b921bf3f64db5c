import type { Block, ChartBlock, Document, Inline } from '../../engine/nouns/document.ts';
import { captionOf } from '../../engine/plot/captionOf.ts';
import { chartTable } from '../../engine/plot/chartTable.ts';

/** Whether a chart is printed as a table of its numbers; drawn, its words are the drawing's. Word draws all but timelines. */
type Tabled = (chart: ChartBlock) => boolean;

/** What a Document prints, paragraph by paragraph, empty ones left out: '[n]' for note n, a tab between label and value. */
export function documentText(
  document: Document,
  tabled: Tabled = ({ form }) => form === 'timeline',
): { paragraphs: string[]; notes: Record<number, string> } {
  return {
    paragraphs: document.blocks.flatMap((block) => blockText(block, document, tabled)).filter((text) => text !== ''),
    notes: Object.fromEntries(document.notes.map((note) => [note.number, inlineText(note.inlines)])),
  };
}

function inlineText(inlines: Inline[]): string {
  return inlines
    .map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? '\n' : `[${one.number}]`))
    .join('');
}

/** What a table of contents says of the headings it lists; headings without words are not listed. */
function contentsText(document: Document, depth: number): string[] {
  return document.blocks
    .filter((block) => block.kind === 'heading' && block.level <= depth)
    .map((block) =>
      block.kind === 'heading'
        ? headed(block.number, inlineText(block.inlines.filter((one) => one.kind !== 'note-ref')).replaceAll('\n', ' '))
        : '',
    )
    .filter((text) => text.trim() !== '');
}

function blockText(block: Block, document: Document, tabled: Tabled): string[] {
  switch (block.kind) {
    case 'facts':
      return block.rows.map((row) => `${row.label}\t${inlineText(row.inlines)}`);
    case 'toc':
      return [block.heading, ...contentsText(document, block.depth)];
    case 'heading':
      return [headed(block.number, inlineText(block.inlines))];
    case 'list':
      return block.items.map((entry) => inlineText(entry.inlines));
    case 'quotation':
    case 'excerpt':
      return [inlineText(block.inlines), inlineText(block.attribution)];
    case 'stats':
      return block.figures.flatMap((one) => [one.figure, inlineText(one.label), inlineText(one.detail)]);
    case 'table':
      return [inlineText(captionOf(block)), ...block.head.map(inlineText), ...block.rows.flat().map(inlineText)];
    case 'chart': {
      const table = chartTable(block);
      return [
        `${block.label} ${block.number}. ${inlineText(block.caption)}`,
        ...(tabled(block) ? [...table.head, ...table.rows.flat()].map(inlineText) : []),
        inlineText(block.source),
      ];
    }
    case 'picture':
      return [
        `${block.number === null ? '' : `${block.label} ${block.number}. `}${inlineText(block.caption)}`,
        inlineText(block.credit),
      ];
    case 'page-break':
    case 'columns':
      return [];
    default:
      return [inlineText(block.inlines)];
  }
}

function headed(number: string, words: string): string {
  return number === '' ? words : `${number} ${words}`;
}
