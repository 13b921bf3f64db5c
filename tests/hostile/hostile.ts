import type { Extent, HostileRow } from './hostileRow.ts';
import { door } from './parts/door.ts';
import { electron } from './parts/electron.ts';
import { fields } from './parts/fields.ts';
import { files } from './parts/files.ts';
import { offline } from './parts/offline.ts';
import { patterns } from './parts/patterns.ts';
import { readers } from './parts/readers.ts';
import { returned } from './parts/returned.ts';

/** `npm run hostile`: tries what must hold under attack and prints a line for each. Names of parts choose; `--count n` says how many mutations a class gets. */
const PARTS: Record<string, (extent: Extent) => AsyncIterable<HostileRow>> = {
  readers,
  returned,
  files,
  fields,
  patterns,
  door,
  electron,
  offline,
};

const args = process.argv.slice(2);
const wished = (name: string, otherwise: number) => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(args[at + 1]);
};
const extent: Extent = { count: wished('count', 1500), seed: wished('seed', 20261128) };
const names = args.filter((one) => one in PARTS);
let lost = 0;
for (const [name, part] of Object.entries(PARTS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const started = performance.now();
  for await (const row of part(extent)) say(row);
  process.stdout.write(`  (${name}: ${Math.round((performance.now() - started) / 1000)} s)\n`);
}
process.exitCode = lost === 0 ? 0 : 1;

function say(row: HostileRow): void {
  lost += row.losses.length + row.hits + row.scripts + row.outside;
  const { inputs, hits, scripts, outside, worstMs, worstMb, losses } = row;
  const counts =
    row.skipped === ''
      ? `${inputs} inputs, ${hits} hits, ${scripts} scripts, ${outside} files outside, worst ${Math.round(worstMs)} ms and ${Math.round(worstMb)} MB (${row.slowest}), ${losses.length} losses`
      : `skipped: ${row.skipped}`;
  process.stdout.write(`${row.input.padEnd(40)} ${row.triedIn.padEnd(40)} ${counts}\n`);
  for (const loss of losses.slice(0, Number(process.env.HOSTILE_SHOWN ?? 6)))
    process.stdout.write(`    ${loss.slice(0, 400)}\n`);
}
