import type { Block, Inline } from '../../nouns/document.ts';
import type { TextRole } from '../../nouns/theme.ts';
import type { Setting } from '../setting.ts';
import { stretchesOf } from '../stretches.ts';
import { CELL } from './setTable.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** No column takes more than this for one long word: the word is cut instead. Share of the text width. */
const WIDEST_WORD = 0.4;

/** The width shared by weight, but no column narrower than its longest word. */
export function columnWidths(setting: Setting, block: Table): number[] {
  const least = block.columns.map((_, column) => {
    const heads = longestWord(setting, block.head[column] ?? [], 'table-head');
    const cells = block.rows.map((row) => longestWord(setting, row[column] ?? [], 'table-cell'));
    return Math.min(Math.max(heads, ...cells) + 2 * CELL.side + 0.01, setting.width * WIDEST_WORD);
  });
  const weights = block.columns.map((column) => column.weight);
  return share(setting.width, weights, least);
}

/** Columns that would be too narrow get their least; the others share the rest by weight. */
function share(total: number, weights: number[], least: number[]): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((sum, column) => sum + (least[column] ?? 0), 0);
    const open = weights.reduce((sum, weight, column) => (fixed.has(column) ? sum : sum + weight), 0);
    const widths = weights.map((weight, column) =>
      fixed.has(column) ? (least[column] ?? 0) : (weight / open) * Math.max(0, total - taken),
    );
    const narrow = widths.findIndex((width, column) => !fixed.has(column) && width < (least[column] ?? 0));
    if (narrow < 0 || fixed.size === weights.length - 1) return fitted(widths, total);
    fixed.add(narrow);
  }
}

/** Where even the least widths are too much together, all shrink alike. */
function fitted(widths: number[], total: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  const small = widths.some((width) => width < 12);
  const even = small ? widths.map((width) => Math.max(width, 12)) : widths;
  const whole = even.reduce((all, width) => all + width, 0);
  return whole <= total + 0.01 && sum > 0 ? even : even.map((width) => (width * total) / whole);
}

function longestWord(setting: Setting, inlines: Inline[], role: TextRole): number {
  // Measured only: the elements that links and numbers would get must not stay in the structure.
  const before = setting.structure.length;
  const widest = stretchesOf(setting, inlines, setting.style(role), 0).reduce(
    (most, stretch) => Math.max(most, stretch.width),
    0,
  );
  setting.structure.length = before;
  return widest;
}
