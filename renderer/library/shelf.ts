import type { SourceSummary } from '../../desk/bridge.ts';

/** The list of articles as far as it has been asked for: lines by their place in it. */
export interface Shelf {
  total: number;
  rows: Map<number, SourceSummary>;
}

/** Lines asked for at once. */
export const STRETCH = 100;

/** Where the stretch begins that the first missing line of a range is in; null when all are here. */
export function missingStretch({ total, rows }: Shelf, first: number, last: number): number | null {
  for (let at = Math.max(0, first); at <= Math.min(last, total - 1); at++) {
    if (!rows.has(at)) return Math.floor(at / STRETCH) * STRETCH;
  }
  return null;
}

export function withRows({ rows }: Shelf, offset: number, more: SourceSummary[], total: number): Shelf {
  const all = new Map(rows);
  for (const [at, row] of more.entries()) all.set(offset + at, row);
  return { total, rows: all };
}

/** With one line changed, without asking the desk for all of them after every key. */
export function patched(shelf: Shelf | null, id: string, part: Partial<SourceSummary>): Shelf | null {
  if (!shelf) return null;
  for (const [at, row] of shelf.rows) {
    if (row.id === id) return { ...shelf, rows: new Map(shelf.rows).set(at, { ...row, ...part }) };
  }
  return shelf;
}
