import type { Inline, TableBlock } from '../../nouns/document.ts';
import type { RoleStyle } from '../../nouns/theme.ts';
import { captionOf } from '../../plot/captionOf.ts';
import { readsRightToLeft } from '../../script/direction.ts';
import { type Band, moved } from '../band.ts';
import { isEmpty } from '../plainText.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';
import { columnWidths } from './columnWidths.ts';

/** Room within a cell, in points. */
export const CELL = { side: 6, top: 2.5, bottom: 2.5 };
/** A row of more lines than this may be parted between pages. */
const TALLEST_WHOLE_ROW = 12;

/** A data table: rows as slices of lines, so that a tall row can be parted; the head comes again on every page. */
export function setTable(setting: Setting, block: TableBlock): Band[] {
  const { theme } = setting.document;
  const table = setting.node('Table', 0);
  const words = captionOf(block);
  const caption = isEmpty(words)
    ? []
    : setParagraph(setting, words, {
        style: setting.style('caption'),
        node: setting.node('Caption', table),
        origin: block.origin,
        keepWithNext: true,
      });
  if (block.number !== undefined) {
    caption[0]?.marks.unshift({ kind: 'target', y: 0, target: { to: 'table', number: block.number } });
  }
  const widths = columnWidths(setting, block);
  const hasHead = block.head.some((cell) => !isEmpty(cell));
  const row = (cells: Inline[][], kind: 'TH' | 'TD') => setRow(setting, block, table, cells, widths, kind);
  const head = hasHead ? row(block.head, 'TH') : [];
  decorate(head, setting.width, { shade: theme.shade, above: theme.accent, below: theme.accent, thick: 1 });
  for (const band of head) band.keep = true;
  const again = head.map(asFurniture);
  const rows = block.rows.map((cells, index) => {
    const bands = row(cells, 'TD');
    const last = index === block.rows.length - 1;
    decorate(bands, setting.width, {
      above: index === 0 && !hasHead ? theme.accent : null,
      below: last ? theme.accent : theme.rule,
      thick: last ? 1 : 0.5,
    });
    const end = bands.at(-1);
    // The first row stays with the head, the last one with the row before it.
    if (end && block.rows.length > 2) end.keep = index === 0 || index === block.rows.length - 2;
    for (const band of bands) if (again.length > 0) band.head = again;
    return bands;
  });
  const body = [...head, ...rows.flat()];
  const [first] = body;
  const last = body.at(-1);
  if (first) first.before = caption.length > 0 ? 0 : 6;
  if (last) last.after = 10;
  return [...caption, ...body];
}

function setRow(
  setting: Setting,
  block: TableBlock,
  table: number,
  cells: Inline[][],
  widths: number[],
  kind: 'TH' | 'TD',
): Band[] {
  const tr = setting.node('TR', table);
  const base = setting.style(kind === 'TH' ? 'table-head' : 'table-cell');
  let x = setting.rightToLeft ? setting.width : 0;
  const columns = widths.map((width, column) => {
    if (setting.rightToLeft) x -= width;
    const inlines = cells[column] ?? [];
    const align = sideOf(setting, inlines, block.columns[column]?.align ?? 'left');
    const style: RoleStyle = { ...base, align, indent: 0, spaceBefore: 0 };
    const node = setting.node(kind, tr);
    const lines = isEmpty(inlines)
      ? [emptyCell(style, node, block)]
      : setParagraph(setting, inlines, {
          style,
          node,
          origin: block.origin,
          x: x + CELL.side,
          width: width - 2 * CELL.side,
          fixed: true,
        });
    if (!setting.rightToLeft) x += width;
    return lines;
  });
  const tallest = Math.max(1, ...columns.map((lines) => lines.length));
  return tallest <= TALLEST_WHOLE_ROW
    ? [wholeRow(columns, tallest, base.leading, block)]
    : slicesOf(columns, tallest, base.leading, block);
}

/** A row that is never parted, cell after cell: whoever copies text in the order in which it is drawn reads it so. */
function wholeRow(columns: Band[][], tallest: number, leading: number, block: TableBlock): Band {
  return {
    height: CELL.top + tallest * leading + CELL.bottom,
    before: 0,
    after: 0,
    marks: columns.flatMap((lines) =>
      lines.flatMap((line, index) => line.marks.map((mark) => moved(mark, 0, CELL.top + index * leading))),
    ),
    notes: columns.flatMap((lines) => lines.flatMap((line) => line.notes)),
    keep: false,
    origin: block.origin,
  };
}

/** Figures end at one edge of their column, whatever way the words of a single cell run. */
function sideOf(setting: Setting, inlines: Inline[], align: 'left' | 'right' | 'centre') {
  const turned = readsRightToLeft(inlines, setting.rightToLeft) !== setting.rightToLeft;
  return align === 'right' && turned ? 'left' : align;
}

function emptyCell(style: RoleStyle, node: number, block: TableBlock): Band {
  return {
    height: style.leading,
    before: 0,
    after: 0,
    marks: [{ kind: 'empty', node }],
    notes: [],
    keep: false,
    origin: block.origin,
  };
}

/** A row that may be parted: the first lines of all cells, then the second ones, …; space above the first and below the last. */
function slicesOf(columns: Band[][], count: number, leading: number, block: TableBlock): Band[] {
  return Array.from({ length: count }, (_, index) => {
    const lines = columns.flatMap((column) => column[index] ?? []);
    const top = index === 0 ? CELL.top : 0;
    const bottom = index === count - 1 ? CELL.bottom : 0;
    return {
      height: top + leading + bottom,
      before: 0,
      after: 0,
      marks: lines.flatMap((line) => line.marks.map((mark) => moved(mark, 0, top))),
      notes: lines.flatMap((line) => line.notes),
      keep: index === 0 || index === count - 2,
      origin: block.origin,
    };
  });
}

interface Looks {
  shade?: string;
  above: string | null;
  below: string;
  thick: number;
}

function decorate(bands: Band[], width: number, { shade, above, below, thick }: Looks): void {
  const [first] = bands;
  const last = bands.at(-1);
  if (shade !== undefined) {
    for (const band of bands)
      band.marks.unshift({ kind: 'box', x: 0, y: 0, width, height: band.height, colour: shade });
  }
  if (first && above !== null) first.marks.push({ kind: 'box', x: 0, y: 0, width, height: 1, colour: above });
  if (last) {
    last.marks.push({ kind: 'box', x: 0, y: last.height - thick, width, height: thick, colour: below });
  }
}

/** Set again it is furniture: its words and notes were read once. */
function asFurniture(band: Band): Band {
  const marks = band.marks
    .filter((mark) => mark.kind !== 'empty' && mark.kind !== 'target')
    .filter((mark) => !(mark.kind === 'run' && mark.link?.to === 'note'))
    // No mark stands in two lines: lines that nobody keeps are moved themselves.
    .map((mark) => (mark.kind === 'run' ? { ...mark, node: null, link: undefined } : moved(mark, 0, 0)));
  return { ...band, marks, notes: [] };
}
