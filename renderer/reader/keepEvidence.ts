import type { Evidence } from '../../engine/nouns/evidence.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { patched, type Shelf } from '../library/shelf.ts';
import { ask, askOrTell } from '../transport.ts';
import { inOrder } from './inOrder.ts';

/**
 * Shows the change at once and has the desk keep it. What the desk refuses is told and goes back to how it was, unless it has been
 * changed again meanwhile. True when it was kept.
 */
export async function keepEvidence(after: Evidence, before: Evidence | null): Promise<boolean> {
  show(after);
  const kept = await inOrder(after.id, () => askOrTell(ask, sayTrouble, 'evidence.save', { evidence: after }));
  // A list that was asked for before the desk had this may have arrived after it was shown.
  if (kept && shownNow(after.id) === after && useLibrary.getState().evidence.get(after.id) !== after) show(after);
  if (!kept && shownNow(after.id) === after) before ? show(before) : hide(after);
  return kept !== null;
}

/** Takes away evidence that the analyst made a moment ago. */
export async function unmakeEvidence(made: Evidence): Promise<boolean> {
  hide(made);
  const done = await inOrder(made.id, () => askOrTell(ask, sayTrouble, 'evidence.remove', { id: made.id }));
  if (!done) show(made);
  return done !== null;
}

function shownNow(id: string): Evidence | undefined {
  return useLibrary.getState().opened?.evidence.find((one) => one.id === id);
}

function show(one: Evidence): void {
  useLibrary.setState(({ evidence, opened, shelf }) => {
    const known = new Map(evidence).set(one.id, one);
    if (opened?.source.id !== one.sourceId) return { evidence: known };
    const there = opened.evidence.some((other) => other.id === one.id);
    const all = there ? opened.evidence.map((other) => (other.id === one.id ? one : other)) : [...opened.evidence, one];
    // The order is kept while an excerpt is made longer or shorter at its end.
    const ordered = all.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return { evidence: known, opened: { ...opened, evidence: ordered }, shelf: counted(shelf, one, ordered) };
  });
}

function hide(one: Evidence): void {
  useLibrary.setState(({ evidence, opened, shelf }) => {
    const known = new Map(evidence);
    known.delete(one.id);
    if (opened?.source.id !== one.sourceId) return { evidence: known };
    const left = opened.evidence.filter((other) => other.id !== one.id);
    return { evidence: known, opened: { ...opened, evidence: left }, shelf: counted(shelf, one, left) };
  });
}

/** The list of articles counts along, without asking the desk after every key. */
function counted(shelf: Shelf | null, { sourceId }: Evidence, evidence: Evidence[]): Shelf | null {
  const count = (state: Evidence['state']) => evidence.filter((one) => one.state === state).length;
  return patched(shelf, sourceId, { suggested: count('suggested'), confirmed: count('confirmed') });
}
