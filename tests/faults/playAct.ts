import { writeSync } from 'node:fs';
import { tickingClock } from '../desk/library/shelfGoods.ts';
import { ACTS, type Stage } from './acts.ts';

/** Run as a program of its own, to be killed: plays an act in a prepared folder and says every step once it is acknowledged. */
const [name = '', folder = ''] = process.argv.slice(2);
const act = ACTS.find((one) => one.name === name);
const stage: Stage = { folder, library: null, clock: tickingClock('2026-02-01T00:00:00.000Z') };
for (const [at, step] of (act?.steps ?? []).entries()) {
  await step(stage);
  writeSync(1, `step ${at}\n`);
}
