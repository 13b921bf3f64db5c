import { describe, expect, it } from 'vitest';
import type { Extent, FaultRow } from './faultRow.ts';
import { damagedPlaces } from './rows/damage.ts';
import { failingCalls } from './rows/failingCalls.ts';
import { failingWrites } from './rows/failingWrites.ts';
import { killsAtWrites } from './rows/kills.ts';
import { killsAtMoments } from './rows/moments.ts';
import { placesThatChange } from './rows/places.ts';
import { programsAndClocks } from './rows/programs.ts';

/** The short form of `npm run faults`: a few trials of every row. */
const extent: Extent = { kills: 14, stride: 41, places: 12, seed: 7, lanes: 2 };

function expectNoLoss(rows: FaultRow[]): void {
  for (const { tried, skipped } of rows) if (skipped !== '') process.stdout.write(`skipped: ${tried} (${skipped})\n`);
  expect(rows.flatMap((row) => row.losses.map((loss) => `${row.tried}: ${loss}`))).toEqual([]);
  for (const row of rows) if (row.skipped === '') expect(row.trials, row.tried).toBeGreaterThan(0);
}

describe('nothing acknowledged is lost', () => {
  it('by a kill at any call that changes a file', { timeout: 300_000 }, async () => {
    expectNoLoss(await killsAtWrites(extent));
  });

  it('by a kill of a desk at work', { timeout: 300_000 }, async () => {
    expectNoLoss(await killsAtMoments(extent));
  });

  it('by a write that fails, once or for good, or is short', { timeout: 300_000 }, async () => {
    expectNoLoss(await failingWrites(extent));
  });

  it('by a system call that fails', { timeout: 300_000 }, async () => {
    const rows = await failingCalls(extent);
    expect(rows.flatMap((row) => row.losses)).toEqual([]);
    for (const { skipped } of rows)
      if (skipped !== '') process.stdout.write(`skipped: failing system calls (${skipped})\n`);
  });

  it('by damage in any place, and no damaged file is written over', { timeout: 120_000 }, async () => {
    expectNoLoss(await damagedPlaces(extent));
  });

  it('by a folder that cannot be written or goes away', { timeout: 120_000 }, async () => {
    expectNoLoss(await placesThatChange());
  });

  it('by another program, another window, another clock', { timeout: 120_000 }, async () => {
    expectNoLoss(await programsAndClocks(extent));
  });
});
