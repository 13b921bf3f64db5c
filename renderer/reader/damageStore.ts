import { create } from 'zustand';
import type { RepairLayer } from '../../engine/nouns/repairLayer.ts';
import type { Damage } from '../../engine/nouns/source.ts';
import { openDamage } from '../../engine/repair/damageState.ts';
import { useLibrary } from '../library/libraryStore.ts';

interface DamageState {
  sourceId: string;
  /** Of the damaged place the analyst is at; '' for none. */
  current: string;
  /** The place whose wording is being written; '' for none. */
  wording: string;
  /** Counts the moves: the same place may be gone to twice. */
  moves: number;
  /** How the layers lay before each deed, by article, newest last. */
  before: Map<string, { layer: RepairLayer; place: string }[]>;
}

/** Going through one article's damaged places. */
export const useDamage = create<DamageState>(() => ({
  sourceId: '',
  current: '',
  wording: '',
  moves: 0,
  before: new Map(),
}));

/** Findings have no ids of their own: place and code tell them apart. */
export function damageId({ code, start, end }: Damage): string {
  return `damage-${code}-${start}-${end}`;
}

export function damageHere(): Damage[] {
  return useLibrary.getState().opened?.source.damage ?? [];
}

/** Begins at the first place that is open, unless one is at work in this article already. */
export function startDamage(): void {
  const source = useLibrary.getState().opened?.source;
  const { sourceId, moves } = useDamage.getState();
  if (!source) return;
  const first = openDamage(source.layer, source.damage)[0] ?? source.damage[0];
  if (sourceId !== source.id)
    useDamage.setState({ sourceId: source.id, current: first ? damageId(first) : '', wording: '' });
  useDamage.setState({ moves: moves + 1 });
}

export function goToDamage(current: string, wording = ''): void {
  useDamage.setState(({ moves }) => ({ current, wording, moves: moves + 1 }));
}
