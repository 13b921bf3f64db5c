/** What one figure may be; beside it, so that one sees at once whether it holds. */
export interface Figure {
  name: string;
  times: number[];
  /** Milliseconds of computing, whoever else wants the processors; empty where nobody can tell. */
  computed?: number[];
  /** Null where nothing was promised. */
  bound: number | null;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function printFigures(title: string, figures: Figure[]): void {
  const shown = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`.padStart(10);
  console.log(`\n${title}`);
  console.log(`  ${'median'.padStart(10)} ${'fastest'.padStart(10)} ${'computed'.padStart(10)} ${'bound'.padStart(9)}`);
  for (const { name, times, computed, bound } of figures) {
    const middle = median(times);
    const limit = bound === null ? '' : `${bound} ms`;
    const over = bound !== null && middle > bound ? '  OVER' : '';
    const work = computed ? shown(median(computed)) : ''.padStart(10);
    console.log(`  ${shown(middle)} ${shown(Math.min(...times))} ${work} ${limit.padStart(9)}  ${name}${over}`);
  }
}
