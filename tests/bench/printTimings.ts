import type { Timing } from './timedRounds.ts';

/** One table: the first row is what the others are measured against. */
export function printTimings(title: string, timings: Timing[]): void {
  const first = timings[0]?.milliseconds ?? Number.NaN;
  console.log(`\n${title}`);
  console.log(`  ${'median'.padStart(10)} ${'of first'.padStart(9)} ${'kB'.padStart(7)}`);
  for (const { name, milliseconds, bytes } of timings) {
    const size = bytes === 0 ? '' : Math.round(bytes / 1000).toString();
    const share = `${(milliseconds / first).toFixed(2)} x`;
    console.log(`  ${`${milliseconds.toFixed(1)} ms`.padStart(10)} ${share.padStart(9)} ${size.padStart(7)}  ${name}`);
  }
}
