import type { Briefing } from './briefing.ts';
import type { Fill } from './fill.ts';
import type { Id } from './id.ts';
import { saidBy } from './saidBy.ts';
import type { Section } from './template.ts';

/** Of an entry, against the issue before. */
export type News = 'new' | 'updated' | 'unchanged';

/** What is new in an issue, by the entries' ids; empty for a briefing that follows none. */
export function newsOf({ fills, series }: Pick<Briefing, 'fills' | 'series'>): Map<Id, News> {
  if (!series) return new Map();
  const before = new Map(series.before.map(({ fillId, said }) => [fillId, said]));
  return new Map(fills.map((fill) => [fill.id, newsAgainst(fill, before.get(fill.id))]));
}

/** What an entry is against what it said in the issue before; undefined where it did not stand there. */
export function newsAgainst(fill: Fill, said: string | undefined): News {
  if (said === undefined) return 'new';
  return said === saidBy(fill) ? 'unchanged' : 'updated';
}

/** Whether a section says what it said in the issue before, in the same order; false where nothing stands in it. */
export function standsAsBefore({ fills, series }: Pick<Briefing, 'fills' | 'series'>, { slots }: Section): boolean {
  if (!series) return false;
  const held = slots.map(({ id }) => ({
    now: fills.filter(({ slotId }) => slotId === id).map((fill) => `${fill.id} ${saidBy(fill)}`),
    before: series.before.filter(({ slotId }) => slotId === id).map(({ fillId, said }) => `${fillId} ${said}`),
  }));
  return (
    held.some(({ now }) => now.length > 0) &&
    held.every(({ now, before }) => JSON.stringify(now) === JSON.stringify(before))
  );
}
