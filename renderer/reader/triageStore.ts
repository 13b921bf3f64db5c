import { create } from 'zustand';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useLibrary } from '../library/libraryStore.ts';
import type { Decision } from './decisions.ts';
import { type Filter, nextUndecided, SHOW_ALL } from './triage.ts';

/**
 * How the current piece came to be current. By 'keys' it stands at one height; picked in the 'list' or the 'text', what is pointed at
 * must not move; 'made' of a selection, the focus stays with the selection; a 'jump' comes from another room.
 */
export type Way = 'keys' | 'list' | 'text' | 'made' | 'jump';

interface TriageState {
  /** The article all this is about; '' before the first. */
  sourceId: string;
  current: string | null;
  way: Way;
  /** The height in the list, in CSS pixels, at which a pointer touched it: the next one comes to the pointer. Null for the usual height. */
  at: number | null;
  /** Counts the moves: the same piece may be gone to twice. */
  moves: number;
  filter: Filter;
  /** The piece whose fields are open. */
  editing: string | null;
  /** Decisions by article, newest last. */
  decided: Map<string, Decision[]>;
  /** What was done last, told in the foot of the list; `count` tells the same words twice apart. */
  said: { text: string; count: number };
  pane: 'evidence' | 'damage';
}

/** Going through one article's suggestions: where the analyst stands and what was done. */
export const useTriage = create<TriageState>(() => ({
  sourceId: '',
  current: null,
  way: 'keys',
  at: null,
  moves: 0,
  filter: SHOW_ALL,
  editing: null,
  decided: new Map(),
  said: { text: '', count: 0 },
  pane: 'evidence',
}));

/** Begins at the first undecided piece; what was decided here before can still be taken back. False where one is at it already. */
export function startArticle(sourceId: string, evidence: readonly Evidence[]): boolean {
  const { sourceId: before, moves, said } = useTriage.getState();
  if (before === sourceId) return false;
  useTriage.setState({
    sourceId,
    current: nextUndecided(evidence, null),
    way: 'keys',
    at: null,
    moves: moves + 1,
    filter: SHOW_ALL,
    editing: null,
    said: { text: '', count: said.count + 1 },
    pane: 'evidence',
  });
  return true;
}

export function goTo(current: string | null, way: Way, more: Partial<TriageState> = {}): void {
  useTriage.setState(({ moves }) => ({ current, way, at: touched, moves: moves + 1, ...more }));
}

let touched: number | null = null;

/** Does what a pointer asked for at this height of the list; whatever becomes current meanwhile is brought to that height. */
export function withPointerAt(at: number | null, deed: () => void): void {
  touched = at;
  deed();
  touched = null;
}

export function tell(text: string): void {
  useTriage.setState(({ said }) => ({ said: { text, count: said.count + 1 } }));
}

/** The evidence of the open article, in reading order. */
export function evidenceHere(): Evidence[] {
  return useLibrary.getState().opened?.evidence ?? [];
}

export function currentHere(): Evidence | undefined {
  const { current } = useTriage.getState();
  return current === null ? undefined : evidenceHere().find((one) => one.id === current);
}
