import type { Inline } from '../nouns/document.ts';

/** A column's share of the width: its longest cell in characters, within bounds so that one long cell does not starve the others. */
export function columnWeight(cells: Inline[][]): number {
  return Math.min(40, Math.max(8, ...cells.map((cell) => plainLength(cell))));
}

function plainLength(cell: Inline[]): number {
  return cell.reduce((sum, one) => sum + (one.kind === 'text' ? one.text.length : 1), 0);
}
