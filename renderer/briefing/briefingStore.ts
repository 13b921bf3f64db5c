import { useStore } from 'zustand';
import { sayTrouble } from '../frame/screen.ts';
import { ask } from '../transport.ts';
import { type BriefingState, createBriefingStore } from './createBriefingStore.ts';

const store = createBriefingStore(ask, sayTrouble);

/** The screen's one briefing. */
export const useBriefing = Object.assign(<T>(select: (state: BriefingState) => T): T => useStore(store, select), {
  getState: store.getState,
  setState: store.setState,
  subscribe: store.subscribe,
});
