import { writeSync } from 'node:fs';
import { tickingClock } from '../desk/library/shelfGoods.ts';
import { ACTS, type Stage } from './acts.ts';

const REFUSED = 3;

/** Run as a program of its own, to be killed: plays an act in a prepared folder and says every step once it is acknowledged. It ends with 3 when one is refused. */
const [name = '', folder = ''] = process.argv.slice(2);
const act = ACTS.find((one) => one.name === name);
const stage: Stage = { folder, library: null, clock: tickingClock('2026-02-01T00:00:00.000Z') };
try {
  for (const [at, step] of (act?.steps ?? []).entries()) {
    await step(stage);
    writeSync(1, `step ${at}\n`);
  }
} catch (error) {
  const { name, message } = error as Error;
  if (name !== 'Refusal' || !/^[^\n]+\.$/.test(message)) throw error;
  writeSync(2, `refused: ${message}\n`);
  process.exitCode = REFUSED;
}
