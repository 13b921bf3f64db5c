import type { Timing } from './timedRounds.ts';

/** What is promised of the first row against another: it takes at most so much of that one's time. */
export interface Promised {
  name: string;
  /** At least so many times as fast. */
  atLeast: number;
}

/** One table: the first row is ours; the others say how many times as long they take, how many times as much of the processors (Chromium’s own processes are not counted), what is promised, and whether that is kept. */
export function printRatios(title: string, timings: Timing[], promises: Promised[], notes: string[] = []): void {
  const ours = timings[0]?.milliseconds ?? Number.NaN;
  const ourProcessor = timings[0]?.processor ?? Number.NaN;
  console.log(`\n${title}`);
  console.log(
    `  ${'median'.padStart(11)} ${'times ours'.padStart(10)} ${'in CPU'.padStart(7)} ${'promised'.padStart(8)}        ${'kB'.padStart(6)}`,
  );
  for (const [at, { name, milliseconds, processor = Number.NaN, bytes }] of timings.entries()) {
    const times = milliseconds / ours;
    const promised = promises.find((one) => one.name === name)?.atLeast;
    console.log(
      `  ${`${milliseconds.toFixed(1)} ms`.padStart(11)} ${(at === 0 ? '' : times.toFixed(2)).padStart(10)} ${(at === 0 ? '' : (processor / ourProcessor).toFixed(2)).padStart(7)} ${promisedWords(times, promised)} ${sizeOf(bytes)}  ${name}`,
    );
  }
  for (const note of notes) console.log(`  ${note}`);
}

function promisedWords(times: number, promised: number | undefined): string {
  if (promised === undefined) return ' '.repeat(15);
  return `${`≥ ${promised.toFixed(1)}`.padStart(8)} ${times >= promised ? 'kept  ' : 'MISSED'}`;
}

function sizeOf(bytes: number): string {
  return (bytes === 0 ? '' : Math.round(bytes / 1000).toString()).padStart(6);
}

/** A single figure beside its bound. */
export function printBound(what: string, figure: number, bound: number, unit: string, digits = 0): void {
  const kept = figure <= bound ? 'kept' : 'MISSED';
  console.log(`  ${what}: ${figure.toFixed(digits)} ${unit}, promised ≤ ${bound.toFixed(digits)} ${unit}: ${kept}`);
}
