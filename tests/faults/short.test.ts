import { describe, expect, it } from 'vitest';
import type { Extent, FaultRow } from './faultRow.ts';
import { failingWrites } from './rows/failingWrites.ts';
import { killsAtWrites } from './rows/kills.ts';

/** The short form of `npm run faults`: a few trials of every row. */
const extent: Extent = { kills: 14, stride: 41, places: 8, seed: 7, lanes: 2 };

function expectNoLoss(rows: FaultRow[]): void {
  for (const { tried, skipped } of rows) if (skipped !== '') process.stdout.write(`skipped: ${tried} (${skipped})\n`);
  expect(rows.flatMap((row) => row.losses.map((loss) => `${row.tried}: ${loss}`))).toEqual([]);
  for (const row of rows) if (row.skipped === '') expect(row.trials, row.tried).toBeGreaterThan(0);
}

describe('nothing acknowledged is lost', () => {
  it('by a kill at any call that changes a file', { timeout: 300_000 }, async () => {
    expectNoLoss(await killsAtWrites(extent));
  });

  it('by a write that fails, once or for good, or is short', { timeout: 300_000 }, async () => {
    expectNoLoss(await failingWrites(extent));
  });
});
