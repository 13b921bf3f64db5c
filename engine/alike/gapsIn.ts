import type { SideBySide } from './differencesBetween.ts';
import type { Reach } from './stretchOf.ts';

/** Stretches between two pairs in a row in which either copy has words of its own. */
export function gapsIn({ one, other, pairs }: SideBySide): { one: Reach; other: Reach }[] {
  const gaps: { one: Reach; other: Reach }[] = [];
  let [from, there] = [0, 0];
  const ordered = [...pairs].sort(([a], [b]) => a - b);
  for (const [at, to] of [...ordered, [one.length, other.length] as const]) {
    if (at > from || to > there) gaps.push({ one: { from, to: at }, other: { from: there, to } });
    [from, there] = [at + 1, to + 1];
  }
  return gaps;
}
