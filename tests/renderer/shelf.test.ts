import { expect, it } from 'vitest';
import type { SourceSummary } from '../../desk/bridge.ts';
import { missingStretch, patched, withRows } from '../../renderer/library/shelf.ts';

const row = (id: string) => ({ id, suggested: 3 }) as SourceSummary;
const rows = (from: number, count: number) => Array.from({ length: count }, (_, at) => row(`src_${from + at}`));

it('asks for the stretch that a missing line is in, and for none beyond the end', () => {
  const shelf = withRows({ total: 0, rows: new Map() }, 0, rows(0, 200), 950);
  expect(missingStretch(shelf, 0, 30)).toBeNull();
  expect(missingStretch(shelf, 190, 205)).toBe(200);
  expect(missingStretch(shelf, 640, 660)).toBe(600);
  const later = withRows(shelf, 900, rows(900, 50), 950);
  expect(missingStretch(later, 940, 990)).toBeNull();
  expect(later.rows.get(0)?.id).toBe('src_0');
});

it('changes one line and leaves the others', () => {
  const shelf = withRows({ total: 0, rows: new Map() }, 100, rows(100, 3), 200);
  expect(patched(shelf, 'src_101', { suggested: 1 })?.rows.get(101)?.suggested).toBe(1);
  expect(patched(shelf, 'src_101', { suggested: 1 })?.rows.get(102)?.suggested).toBe(3);
  expect(patched(shelf, 'src_9', { suggested: 1 })).toBe(shelf);
  expect(patched(null, 'src_9', {})).toBeNull();
});
