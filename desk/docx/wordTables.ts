import {
  BuilderElement,
  type IContext,
  type ITableOptions,
  type IXmlableObject,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import type { Block, Inline } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { cleanXml } from './cleanXml.ts';
import { textWidth, twips } from './measures.ts';
import type { WordLinks } from './wordLinks.ts';
import { wordParagraph } from './wordParagraph.ts';
import { textRuns } from './wordRuns.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type StatsBlock = Extract<Block, { kind: 'stats' }>;

const FIGURES_IN_A_ROW = 4;

/** A data table: the head repeats on every page, rows stay whole. */
export function dataTable(block: TableBlock, theme: Theme, links: WordLinks): Table {
  const widths = shareWidth(
    twips(textWidth(theme)),
    block.columns.map((column) => column.weight),
  );
  const cell = (style: string, inlines: Inline[], index: number) => {
    const align = block.columns[index]?.align ?? 'left';
    return new TableCell({
      width: { size: widths[index] ?? 0, type: 'dxa' },
      children: [
        wordParagraph(
          style,
          inlines,
          links,
          align === 'left' ? {} : { alignment: align === 'centre' ? 'center' : 'right' },
        ),
      ],
    });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.head.map((inlines, index) => cell('TableHead', inlines, index)),
  });
  const rows = block.rows.map(
    (row) =>
      new TableRow({ cantSplit: true, children: row.map((inlines, index) => cell('TableText', inlines, index)) }),
  );
  const described = block.caption.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  return new NamedTable(
    {
      ...tableFrame(widths, 'BriefingTable'),
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [head, ...rows],
    },
    described,
  );
}

/** Figures side by side, up to four in a row: a table for layout only, and it says so to screen readers. */
export function statsTable(block: StatsBlock, theme: Theme, links: WordLinks): Table {
  const across = Math.min(FIGURES_IN_A_ROW, block.figures.length);
  const widths = shareWidth(twips(textWidth(theme)), Array<number>(across).fill(1));
  const rows: TableRow[] = [];
  for (let start = 0; start < block.figures.length; start += across) {
    rows.push(
      new TableRow({
        cantSplit: true,
        children: widths.map((width, index) => statCell(block.figures[start + index], width, links)),
      }),
    );
  }
  return new NamedTable({ ...tableFrame(widths, 'LayoutTable'), rows }, 'Layout only');
}

function statCell(one: StatsBlock['figures'][number] | undefined, width: number, links: WordLinks): TableCell {
  // A cell must end in a paragraph even when it is empty (ECMA-376, 17.4.65); the SDK validator does not say so.
  const children = one
    ? [
        wordParagraph('StatFigure', [], links, { lead: textRuns(one.figure) }),
        wordParagraph('StatLabel', one.label, links),
        ...(one.detail.length > 0 ? [wordParagraph('StatDetail', one.detail, links)] : []),
      ]
    : [new Paragraph({ style: 'StatDetail' })];
  return new TableCell({ width: { size: width, type: 'dxa' }, children });
}

function tableFrame(widths: number[], style: string): Omit<ITableOptions, 'rows'> {
  return {
    style,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
  };
}

/** Whole twips that add up to the width exactly. */
export function shareWidth(width: number, weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const edge = Math.round((width * passed) / total);
    const share = edge - given;
    given = edge;
    return share;
  });
}

/** docx has no name for tables that screen readers read out: it goes last among the table's properties. */
class NamedTable extends Table {
  private readonly described: string;

  constructor(options: ITableOptions, described: string) {
    super(options);
    this.described = described;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const properties = (xml?.['w:tbl'] as IXmlableObject[] | undefined)?.find((part) => 'w:tblPr' in part)?.['w:tblPr'];
    const name = this.described === '' ? undefined : caption(this.described).prepForXml(context);
    if (Array.isArray(properties) && name) properties.push(name);
    return xml;
  }
}

function caption(words: string): BuilderElement<{ val: string }> {
  return new BuilderElement({ name: 'w:tblCaption', attributes: { val: { key: 'w:val', value: cleanXml(words) } } });
}
