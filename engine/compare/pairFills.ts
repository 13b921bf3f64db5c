import { diffArrays } from 'diff';
import type { Briefing } from '../nouns/briefing.ts';
import type { Fill } from '../nouns/fill.ts';

/** What stood in a slot and what stands there: `older` null for what is new, `newer` null for what was taken out. */
export interface Pair {
  older: Fill | null;
  newer: Fill | null;
  /** It stood in another slot, or in another order. */
  moved: boolean;
}

/**
 * Fills of two briefings that are the same one: by id, as in two states of one briefing; else the same evidence; else prose in the
 * same slot, in its order.
 */
export function partnersOf(older: Briefing, newer: Briefing): Map<Fill, Fill> {
  const partners = new Map<Fill, Fill>();
  const taken = new Set<Fill>();
  const join = (fits: (was: Fill, is: Fill) => boolean) => {
    for (const is of newer.fills) {
      if (partners.has(is)) continue;
      const was = older.fills.find((one) => !taken.has(one) && fits(one, is));
      if (!was) continue;
      partners.set(is, was);
      taken.add(was);
    }
  };
  join((was, is) => was.id === is.id);
  join((was, is) => sameEvidence(was, is) && was.slotId === is.slotId);
  join(sameEvidence);
  join((was, is) => was.kind === 'prose' && is.kind === 'prose' && was.slotId === is.slotId);
  return partners;
}

function sameEvidence(was: Fill, is: Fill): boolean {
  return was.kind === 'evidence' && is.kind === 'evidence' && was.evidenceId === is.evidenceId;
}

/** The pairs of one slot in the newer's order; what was taken out stands behind what it stood behind. */
export function pairsOfSlot(slotId: string, older: Briefing, newer: Briefing, partners: Map<Fill, Fill>): Pair[] {
  const were = older.fills.filter((fill) => fill.slotId === slotId);
  const are = newer.fills.filter((fill) => fill.slotId === slotId);
  const kept = new Set(partners.values());
  const behind = new Map<Fill | null, Fill[]>();
  let last: Fill | null = null;
  for (const was of were) {
    if (kept.has(was)) last = was;
    else behind.set(last, [...(behind.get(last) ?? []), was]);
  }
  const gone = (fill: Fill | null): Pair[] =>
    (behind.get(fill) ?? []).map((was) => ({ older: was, newer: null, moved: false }));
  const displaced = displacedIn(were, are, partners);
  const pairs = are.flatMap((is): Pair[] => {
    const was = partners.get(is) ?? null;
    const moved = was !== null && (was.slotId !== slotId || displaced.has(is));
    return [{ older: was, newer: is, moved }, ...(was && was.slotId === slotId ? gone(was) : [])];
  });
  // What stood behind a fill that went to another slot.
  const left = were.filter((was) => kept.has(was) && !are.some((is) => partners.get(is) === was));
  return [...gone(null), ...pairs, ...left.flatMap(gone)];
}

/** Those that stand in another order among what both have. */
function displacedIn(were: Fill[], are: Fill[], partners: Map<Fill, Fill>): Set<Fill> {
  const before = were.map((was) => was.id);
  const after = are.flatMap((is) => {
    const was = partners.get(is);
    return was && was.slotId === is.slotId ? [{ is, id: was.id }] : [];
  });
  const changes = diffArrays(
    before.filter((id) => after.some((one) => one.id === id)),
    after.map((one) => one.id),
  );
  const added = new Set(changes.flatMap((change) => (change.added ? change.value : [])));
  return new Set(after.flatMap(({ is, id }) => (added.has(id) ? [is] : [])));
}
