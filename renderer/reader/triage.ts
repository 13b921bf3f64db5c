import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Evidence, EvidenceKind } from '../../engine/nouns/evidence.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';

/** Which evidence of an article the list shows. */
export interface Filter {
  kind: EvidenceKind | 'all';
  state: Evidence['state'] | 'all';
}

export const SHOW_ALL: Filter = { kind: 'all', state: 'all' };

export interface Progress {
  total: number;
  undecided: number;
  accepted: number;
  rejected: number;
}

export function progressOf(evidence: readonly Evidence[]): Progress {
  const count = (state: Evidence['state']) => evidence.filter((one) => one.state === state).length;
  return {
    total: evidence.length,
    undecided: count('suggested'),
    accepted: count('confirmed'),
    rejected: count('rejected'),
  };
}

export function isShown(one: Evidence, { kind, state }: Filter): boolean {
  return (kind === 'all' || one.kind === kind) && (state === 'all' || one.state === state);
}

/** The filter with as little let go as shows this piece. */
export function showing(filter: Filter, one: Evidence): Filter {
  return {
    kind: filter.kind === one.kind ? filter.kind : 'all',
    state: filter.state === one.state ? filter.state : 'all',
  };
}

/** The next piece that nobody has decided on, in reading order and round the end to the beginning; null when there is none. */
export function nextUndecided(shown: readonly Evidence[], from: string | null): string | null {
  const at = shown.findIndex((one) => one.id === from);
  const round = [...shown.slice(at + 1), ...shown.slice(0, Math.max(0, at))];
  return round.find((one) => one.state === 'suggested')?.id ?? null;
}

/** The neighbour in the list; the piece itself at either end, the first or last where none is current. */
export function neighbour(shown: readonly Evidence[], from: string | null, way: -1 | 1): string | null {
  const at = shown.findIndex((one) => one.id === from);
  if (at < 0) return (way === 1 ? shown[0] : shown.at(-1))?.id ?? null;
  return shown[Math.max(0, Math.min(shown.length - 1, at + way))]?.id ?? null;
}

/**
 * Where to go once `id` has got its new state: on to the next undecided one; where the last undecided one was just decided, to none
 * (the end); among pieces that were decided before, to the neighbour. `shown` is the list as it was before.
 */
export function afterDecision(shown: readonly Evidence[], id: string, stillShown: boolean): string | null {
  const next = nextUndecided(shown, id);
  if (next !== null) return next;
  if (shown.find((one) => one.id === id)?.state === 'suggested') return null;
  const on = neighbour(shown, id, 1);
  if (on !== id || stillShown) return on;
  const back = neighbour(shown, id, -1);
  return back === id ? null : back;
}

/** What was accepted and is neither printed nor cited by the briefing. */
export function unplaced(evidence: readonly Evidence[], briefing: Briefing | null): Evidence[] {
  const placed = new Set(briefing ? evidenceUsed(briefing) : []);
  return evidence.filter((one) => one.state === 'confirmed' && !placed.has(one.id));
}
