import type { TextBlock } from '../../../engine/capture/rawCapture.ts';

/**
 * A table row as blocks: its cells joined by bars. A row of one cell with several paragraphs is a frame around text, as newsletters
 * and forms have them, and its paragraphs stay what they are.
 */
export function rowBlocks(cells: TextBlock[][]): TextBlock[] {
  const [only] = cells;
  if (cells.length === 1 && only && only.length > 1) return only;
  const first = cells.findIndex((cell) => cell.length > 0);
  if (first < 0) return [];
  const last = cells.findLastIndex((cell) => cell.length > 0);
  let text = '';
  // Grown, not joined: a text handed on through nested tables is copied once, at the end.
  for (const [index, cell] of cells.slice(first, last + 1).entries()) {
    if (index > 0) text += ' | ';
    for (const [at, block] of cell.entries()) text += at > 0 ? ` ${block.text}` : block.text;
  }
  return [{ kind: 'table-row', text }];
}
