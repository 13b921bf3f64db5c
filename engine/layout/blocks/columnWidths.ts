import type { Inline, TableBlock } from '../../nouns/document.ts';
import type { TextRole } from '../../nouns/theme.ts';
import { type ColumnNeed, sharedWidths } from '../../plot/sharedWidths.ts';
import type { Setting } from '../setting.ts';
import { stretchesOf } from '../stretches.ts';
import { CELL } from './setTable.ts';

/** The widths of a table's columns, in points: see `sharedWidths`. */
export function columnWidths(setting: Setting, block: TableBlock): number[] {
  const needs = block.columns.map((_, column) => measured(setting, block, column));
  const weights = block.columns.map((column) => column.weight);
  return sharedWidths(setting.width, needs, weights);
}

function measured(setting: Setting, block: TableBlock, column: number): ColumnNeed {
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

function lengthsOf(setting: Setting, inlines: Inline[], role: TextRole): ColumnNeed {
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
