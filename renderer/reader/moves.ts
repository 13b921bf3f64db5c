import type { Gives } from '../../desk/bridge.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ask, askOrTell } from '../transport.ts';
import { type Filter, isShown, neighbour, nextUndecided, showing } from './triage.ts';
import { currentHere, evidenceHere, goTo, useTriage, type Way } from './triageStore.ts';

function shownHere() {
  const { filter } = useTriage.getState();
  return evidenceHere().filter((one) => isShown(one, filter));
}

export function step(way: -1 | 1): void {
  goTo(neighbour(shownHere(), useTriage.getState().current, way), 'keys');
}

export function goToEnd(way: 'first' | 'last'): void {
  const shown = shownHere();
  goTo((way === 'first' ? shown[0] : shown.at(-1))?.id ?? null, 'keys');
}

/** Makes a piece current, whatever the filter shows. */
export function pick(id: string, way: Way): void {
  const one = evidenceHere().find((each) => each.id === id);
  if (!one) return;
  const { filter } = useTriage.getState();
  goTo(id, way, { filter: showing(filter, one), pane: 'evidence' });
}

/** Narrows or widens the list. The current piece stays where it is still shown, else the first undecided one is next. */
export function narrow(part: Partial<Filter>): void {
  const filter = { ...useTriage.getState().filter, ...part };
  const shown = evidenceHere().filter((one) => isShown(one, filter));
  const current = currentHere();
  const next = current && isShown(current, filter) ? current.id : (nextUndecided(shown, null) ?? shown[0]?.id ?? null);
  goTo(next, 'keys', { filter, pane: 'evidence' });
}

/** Only what is undecided, or everything again. */
export function toggleUndecided(): void {
  narrow({ state: useTriage.getState().filter.state === 'suggested' ? 'all' : 'suggested' });
}

export function edit(): void {
  const one = currentHere();
  if (one) goTo(one.id, 'keys', { editing: one.id, pane: 'evidence' });
}

/** The next article down the list, and round to its top, in which something is undecided; null where none waits. */
export function nextWaiting(from: string): Promise<Gives<'source.waiting'>> {
  return askOrTell(ask, sayTrouble, 'source.waiting', { after: from });
}

export async function nextArticle(): Promise<void> {
  const { opened, openSource } = useLibrary.getState();
  const next = opened ? await nextWaiting(opened.source.id) : null;
  if (next) await openSource(next.id);
}
