import type { Stat } from '../nouns/evidence.ts';
import type { ChartForm } from './chartForm.ts';
import { labelOf } from './evidenceWords.ts';

/** Why a number is not in its chart. */
export type LeftOut = 'rank' | 'change' | 'unit' | 'undated' | 'twice' | 'crowded';

/** Whatever holds a number. */
interface OfStat {
  evidence: Stat;
}

export interface Charted<P extends OfStat> {
  drawn: P[];
  left: { placed: P; why: LeftOut }[];
  /** What the drawn ones count; '' for a timeline. */
  unit: string;
}

/** Bars, days or rows that a reader can still tell apart, and lines or colours. */
const MOST_CATEGORIES = 24;
const MOST_SERIES = 4;
const LEAST_POINTS = 2;

/**
 * The numbers that one chart can show honestly, and those that it cannot: a chart has one unit, a rank is no quantity, a change is no
 * level, a line has days. Most of a unit win; of equally many the first. Fewer than two drawn are none.
 */
export function charted<P extends OfStat>(stats: P[], form: ChartForm): Charted<P> {
  const unit = form === 'timeline' ? undefined : commonMeasure(stats);
  const result: Charted<P> = { drawn: [], left: [], unit: unit?.unit ?? '' };
  const cells = new Set<string>();
  const categories = new Set<string>();
  const series = new Set<string>();
  for (const placed of stats) {
    const why = reason(placed.evidence);
    if (why) result.left.push({ placed, why });
    else result.drawn.push(placed);
  }
  if (result.drawn.length >= LEAST_POINTS) return result;
  return { ...result, drawn: [], left: stats.map((placed) => leftOf(result, placed)) };

  function reason(stat: Stat): LeftOut | null {
    if (unit && stat.unit === 'rank') return 'rank';
    if (unit && stat.unit !== unit.unit) return 'unit';
    if (unit && isChange(stat) !== unit.change) return 'change';
    if (form !== 'bars' && stat.asOf === '') return 'undated';
    const [category, name] = cellOf(stat, form);
    if (form !== 'bars' && form !== 'timeline' && cells.has(`${category}\n${name}`)) return 'twice';
    // Every bar and every row of a timeline is a category of its own.
    const key = form === 'bars' || form === 'timeline' ? String(categories.size) : category;
    if (!categories.has(key) && categories.size === MOST_CATEGORIES) return 'crowded';
    if (!series.has(name) && series.size === MOST_SERIES) return 'crowded';
    cells.add(`${category}\n${name}`);
    categories.add(key);
    series.add(name);
    return null;
  }
}

/** Too few to draw: those that alone could have been drawn lack a second of their unit. */
function leftOf<P extends OfStat>({ left }: Charted<P>, placed: P): Charted<P>['left'][number] {
  return left.find((one) => one.placed === placed) ?? { placed, why: 'unit' };
}

/** Where a number stands: its category, and the series it belongs to. */
export function cellOf(stat: Stat, form: ChartForm): [string, string] {
  const counted = labelOf(stat).toLowerCase();
  if (form === 'line') return [stat.asOf, counted];
  if (form === 'comparison') return [counted, stat.asOf];
  return [counted, ''];
}

function isChange(stat: Stat): boolean {
  return stat.change === 'up' || stat.change === 'down';
}

function commonMeasure(stats: OfStat[]): { unit: string; change: boolean } {
  const counts = new Map<string, { unit: string; change: boolean; count: number }>();
  for (const { evidence } of stats) {
    if (evidence.unit === 'rank') continue;
    const change = isChange(evidence);
    const key = `${evidence.unit}\n${change}`;
    const one = counts.get(key) ?? { unit: evidence.unit, change, count: 0 };
    one.count += 1;
    counts.set(key, one);
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most ?? { unit: '', change: false };
}
