import type { Extent, FaultRow } from './faultRow.ts';
import { damagedPlaces } from './rows/damage.ts';
import { failingCalls } from './rows/failingCalls.ts';
import { failingWrites } from './rows/failingWrites.ts';
import { killsAtWrites } from './rows/kills.ts';
import { killsAtMoments } from './rows/moments.ts';
import { parsersThatFail } from './rows/parsers.ts';
import { placesThatChange } from './rows/places.ts';
import { programsAndClocks } from './rows/programs.ts';
import { soak } from './rows/soak.ts';

/** `npm run faults`: tries what must hold under faults and prints a line for each. Says with `--only name` one part, with `--kills n` how many. */
const PARTS: Record<string, (extent: Extent) => Promise<FaultRow[]>> = {
  kills: killsAtWrites,
  moments: killsAtMoments,
  writes: failingWrites,
  kernel: failingCalls,
  damage: damagedPlaces,
  places: placesThatChange,
  programs: programsAndClocks,
  parsers: parsersThatFail,
  // Only by name: `npm run faults -- soak --minutes 10`.
  soak: () => soak(wished('minutes', 5)),
};

const args = process.argv.slice(2);
const wished = (name: string, otherwise: number) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(args[at + 1]);
};
const extent: Extent = {
  kills: wished('kills', 400),
  stride: wished('stride', 1),
  places: wished('places', 50),
  seed: wished('seed', 20261128),
  lanes: wished('lanes', 2),
};
const names = args.filter((one) => one in PARTS);
let lost = 0;
for (const [name, part] of Object.entries(PARTS)) {
  if (names.length === 0 ? name === 'soak' : !names.includes(name)) continue;
  const started = performance.now();
  for (const row of await part(extent)) {
    lost += row.losses.length;
    const counts = row.skipped === '' ? `${row.trials} trials, ${row.losses.length} losses` : `skipped: ${row.skipped}`;
    process.stdout.write(`${row.fault.padEnd(34)} ${row.tried.padEnd(44)} ${counts}\n`);
    for (const loss of [...new Set(row.losses)].slice(0, 5)) process.stdout.write(`    ${loss}\n`);
  }
  process.stdout.write(`  (${name}: ${Math.round((performance.now() - started) / 1000)} s)\n`);
}
process.exitCode = lost === 0 ? 0 : 1;
