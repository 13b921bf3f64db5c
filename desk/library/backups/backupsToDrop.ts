import type { KeptBackup } from './keptBackups.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How far back the rule keeps one of every stretch, the finest first. */
const KEPT: { stretch: number; count: number }[] = [
  { stretch: HOUR, count: 6 },
  { stretch: DAY, count: 7 },
  { stretch: 7 * DAY, count: 4 },
  { stretch: 30 * DAY, count: 12 },
];
const NEWEST = 2;
const MIGRATIONS = 3;

/**
 * Which backups may go, of those of one folder: what is made by the rule stays as one an hour for six hours, one a day for a week, one a
 * week for four weeks, one a month for a year, and the newest two in any case. Of those before a migration the last three stay; what was made by
 * hand stays until a hand removes it. One from the future (a clock that went back) stays.
 * @param now ISO instant
 */
export function backupsToDrop(backups: KeptBackup[], now: string): KeptBackup[] {
  const newestFirst = [...backups].sort((a, b) => b.number - a.number);
  const byRule = newestFirst.filter(({ why }) => why === 'rule');
  const kept = new Set(byRule.slice(0, NEWEST));
  for (const { stretch, count } of KEPT) {
    const seen = new Set<number>();
    for (const one of byRule) {
      const slot = Math.floor(Date.parse(one.at) / stretch);
      const age = Math.floor(Date.parse(now) / stretch) - slot;
      if (age >= count || seen.has(slot)) continue;
      seen.add(slot);
      kept.add(one);
    }
  }
  const migrations = newestFirst.filter(({ why }) => why === 'migration').slice(MIGRATIONS);
  return [...byRule.filter((one) => !kept.has(one)), ...migrations];
}
