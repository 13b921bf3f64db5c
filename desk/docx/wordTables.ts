import type { Block, Inline, TableBlock } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { figureRows, SMALLEST_FIGURE } from '../../engine/plot/figureRows.ts';
import { cleanXml } from './cleanXml.ts';
import { columnWeights } from './columnWeights.ts';
import { halfPoints, textWidth, twips } from './measures.ts';
import type { WordLinks } from './wordLinks.ts';
import { paragraphOf, wordParagraph } from './wordParagraph.ts';
import { textRuns } from './wordRuns.ts';
import { element, sign, valued, type Xml } from './writtenXml.ts';

type StatsBlock = Extract<Block, { kind: 'stats' }>;

/** Of Calibri, semibold, in ems: what a sign of a figure and its unit takes at the most, on average. */
const SIGN_WIDTH = 0.56;
/** Between a cell's edge and its text, both sides, in points. */
const CELL_EDGES = 12;

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
  const widths = shareWidth(twips(textWidth(theme)), columnWeights(block, theme));
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
  const rows = figureRows(block.figures);
  const across = Math.max(1, ...rows.map((row) => row.length));
  const widths = shareWidth(twips(textWidth(theme)), Array<number>(across).fill(1));
  const column = textWidth(theme) / across - CELL_EDGES;
  const written = rows.map((row) => {
    const looks = fittingLooks(row, column, theme);
    return tableRow(
      widths.map((width, index) => tableCell(width, statParagraphs(row[index], looks, links))),
      false,
    );
  });
  return table({ style: 'LayoutTable', widths, rows: written, look: null, name: 'Layout only', description: '' });
}

/** Where a figure may be too wide for its column the whole row is set smaller, as on our own pages: Word would part the word. */
function fittingLooks(row: StatsBlock['figures'], column: number, theme: Theme): Xml[] {
  const { size } = theme.roles['stat-figure'];
  const widest = Math.max(...row.map(({ figure }) => figure.length)) * SIGN_WIDTH * size;
  if (widest <= column) return [];
  const fitting = halfPoints(size * Math.max(SMALLEST_FIGURE, column / widest));
  return [valued('w:sz', fitting), valued('w:szCs', fitting)];
}

/** A cell must end in a paragraph even when it is empty (ECMA-376, 17.4.65), which the SDK validator does not check. */
function statParagraphs(one: StatsBlock['figures'][number] | undefined, looks: Xml[], links: WordLinks): Xml[] {
  if (!one) return [paragraphOf('StatDetail', [])];
  return [
    paragraphOf('StatFigure', textRuns(one.figure, looks)),
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
