import { FIGURES_IN_A_ROW } from '../../engine/marks/blockParagraphs.ts';
import type { Block, Inline } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { cleanXml } from './cleanXml.ts';
import { textWidth, twips } from './measures.ts';
import type { WordLinks } from './wordLinks.ts';
import { paragraphOf, wordParagraph } from './wordParagraph.ts';
import { textRuns } from './wordRuns.ts';
import { element, sign, valued, type Xml } from './writtenXml.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type StatsBlock = Extract<Block, { kind: 'stats' }>;

const FIRST_ROW_IS_HEAD = sign('w:tblLook', {
  'w:val': '0620',
  'w:firstRow': 1,
  'w:lastRow': 0,
  'w:firstColumn': 0,
  'w:lastColumn': 0,
  'w:noHBand': 1,
  'w:noVBand': 1,
});

/** A data table: the head repeats on every page, rows stay whole. */
export function dataTable(block: TableBlock, theme: Theme, links: WordLinks): Xml {
  const widths = shareWidth(
    twips(textWidth(theme)),
    block.columns.map((column) => column.weight),
  );
  const cell = (style: string, inlines: Inline[], index: number) =>
    tableCell(widths[index] ?? 0, [
      wordParagraph(style, inlines, links, { align: block.columns[index]?.align ?? 'left' }),
    ]);
  const head = tableRow(
    block.head.map((inlines, index) => cell('TableHead', inlines, index)),
    true,
  );
  const rows = block.rows.map((row) =>
    tableRow(
      row.map((inlines, index) => cell('TableText', inlines, index)),
      false,
    ),
  );
  return table({
    style: 'BriefingTable',
    widths,
    rows: [head, ...rows],
    look: FIRST_ROW_IS_HEAD,
    name: plainWords(block.caption),
    description: block.head.map(plainWords).filter(isSaid).join('; '),
  });
}

function plainWords(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

function isSaid(words: string): boolean {
  return words.trim() !== '';
}

/** Figures side by side, up to four in a row: a table for layout only, and it says so to screen readers. */
export function statsTable(block: StatsBlock, theme: Theme, links: WordLinks): Xml {
  const across = Math.min(FIGURES_IN_A_ROW, block.figures.length);
  const widths = shareWidth(twips(textWidth(theme)), Array<number>(across).fill(1));
  const rows: Xml[] = [];
  for (let start = 0; start < block.figures.length; start += across) {
    const cells = widths.map((width, index) => tableCell(width, statParagraphs(block.figures[start + index], links)));
    rows.push(tableRow(cells, false));
  }
  return table({ style: 'LayoutTable', widths, rows, look: null, name: 'Layout only', description: '' });
}

/** A cell must end in a paragraph even when it is empty (ECMA-376, 17.4.65), which the SDK validator does not check. */
function statParagraphs(one: StatsBlock['figures'][number] | undefined, links: WordLinks): Xml[] {
  if (!one) return [paragraphOf('StatDetail', [])];
  return [
    paragraphOf('StatFigure', textRuns(one.figure)),
    wordParagraph('StatLabel', one.label, links, { keepNext: one.detail.length > 0 }),
    ...(one.detail.length > 0 ? [wordParagraph('StatDetail', one.detail, links)] : []),
  ];
}

function table(parts: {
  style: string;
  widths: number[];
  rows: Xml[];
  look: Xml | null;
  name: string;
  description: string;
}): Xml {
  const width = parts.widths.reduce((sum, one) => sum + one, 0);
  const said = (element: string, words: string) => (words === '' ? [] : [valued(element, words)]);
  return element(
    'w:tbl',
    element(
      'w:tblPr',
      valued('w:tblStyle', parts.style),
      sign('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      sign('w:tblLayout', { 'w:type': 'fixed' }),
      ...(parts.look ? [parts.look] : []),
      ...said('w:tblCaption', cleanXml(parts.name)),
      ...said('w:tblDescription', cleanXml(parts.description)),
    ),
    element('w:tblGrid', ...parts.widths.map((one) => sign('w:gridCol', { 'w:w': one }))),
    ...parts.rows,
  );
}

function tableRow(cells: Xml[], head: boolean): Xml {
  const properties = element('w:trPr', sign('w:cantSplit'), ...(head ? [sign('w:tblHeader')] : []));
  return element('w:tr', properties, ...cells);
}

function tableCell(width: number, paragraphs: Xml[]): Xml {
  return element('w:tc', element('w:tcPr', sign('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), ...paragraphs);
}

/** Whole twips that add up to the width exactly. */
function shareWidth(width: number, weights: number[]): number[] {
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
