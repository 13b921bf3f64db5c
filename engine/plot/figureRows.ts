const MOST_IN_A_ROW = 4;

/** Numbers that stand side by side: up to four in a row; more are spread evenly, so that no row holds a single one. */
export function figureRows<F>(figures: F[]): F[][] {
  const rows = Math.ceil(figures.length / MOST_IN_A_ROW);
  const each = Math.ceil(figures.length / Math.max(1, rows));
  return Array.from({ length: rows }, (_, row) => figures.slice(row * each, (row + 1) * each));
}

/** How much smaller the widest figure of a row may be set so that it stays on one line: of the size that the theme gives figures. */
export const SMALLEST_FIGURE = 0.6;
