import type { Inline, TableBlock } from '../../nouns/document.ts';
import type { TextRole } from '../../nouns/theme.ts';
import type { Setting } from '../setting.ts';
import { stretchesOf } from '../stretches.ts';
import { CELL } from './setTable.ts';

/** No column takes more than this for one long word: the word is cut instead. Share of the text width. */
const WIDEST_WORD = 0.4;

/**
 * Columns as wide as their longest line where all fit, the rest shared by weight. Where they do not, narrow columns keep their lines
 * whole (figures, dates) and the wide ones, which hold sentences, wrap; none gets narrower than its longest word.
 */
export function columnWidths(setting: Setting, block: TableBlock): number[] {
  const cells = block.columns.map((_, column) => measured(setting, block, column));
  const whole = cells.map((one) => one.line);
  const spare = setting.width - sum(whole);
  if (spare >= 0) {
    const weights = block.columns.map((column) => column.weight);
    return whole.map((width, column) => width + (spare * (weights[column] ?? 0)) / sum(weights));
  }
  const least = cells.map((one) => Math.min(one.word, setting.width * WIDEST_WORD));
  return fitted(settled(setting.width, whole, least), setting.width);
}

interface Measured {
  /** The longest line and the longest word of a column, with the room around them, in points. */
  line: number;
  word: number;
}

function measured(setting: Setting, block: TableBlock, column: number): Measured {
  const cells: [Inline[], TextRole][] = [
    [block.head[column] ?? [], 'table-head'],
    ...block.rows.map((row): [Inline[], TextRole] => [row[column] ?? [], 'table-cell']),
  ];
  let [line, word] = [0, 0];
  for (const [inlines, role] of cells) {
    const own = lengthsOf(setting, inlines, role);
    line = Math.max(line, own.line);
    word = Math.max(word, own.word);
  }
  const room = 2 * CELL.side + 0.01;
  return { line: line + room, word: word + room };
}

/**
 * Columns that need no more than an equal share get what they need, again and again; the others share what is left in proportion,
 * but for those whose longest word needs more than that.
 */
function settled(total: number, whole: number[], least: number[]): number[] {
  const widths = new Map<number, number>();
  for (;;) {
    const left = total - sum([...widths.values()]);
    const open = whole.map((_, column) => column).filter((column) => !widths.has(column));
    const wanted = Math.max(1, sum(open.map((column) => whole[column] ?? 0)));
    const share = (column: number) => (left * (whole[column] ?? 0)) / wanted;
    const small = open.filter((column) => (whole[column] ?? 0) <= left / open.length);
    const tight = open.filter((column) => (least[column] ?? 0) > share(column));
    if (small.length > 0) for (const column of small) widths.set(column, whole[column] ?? 0);
    else if (tight.length > 0) for (const column of tight) widths.set(column, least[column] ?? 0);
    else return whole.map((_, column) => widths.get(column) ?? share(column));
  }
}

/** Where even the longest words are too much together, all shrink alike. */
function fitted(widths: number[], total: number): number[] {
  const all = sum(widths);
  return all <= total + 0.01 ? widths : widths.map((width) => (width * total) / all);
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function lengthsOf(setting: Setting, inlines: Inline[], role: TextRole): Measured {
  // Measured only: the elements that links and numbers would get must not stay in the structure.
  const before = setting.structure.length;
  let [line, word, longest] = [0, 0, 0];
  for (const stretch of stretchesOf(setting, inlines, setting.style(role), 0)) {
    word = Math.max(word, stretch.width);
    longest = Math.max(longest, line + stretch.width);
    line = stretch.ends ? 0 : line + stretch.width + stretch.spaceWidth;
  }
  setting.structure.length = before;
  return { line: longest, word };
}
