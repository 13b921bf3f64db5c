import { create } from 'zustand';
import type { Gives, RequestName, Takes } from '../../desk/bridge.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

/** What is being done, for the line that says so; '' while nothing is. */
export type KeepingWork = '' | 'backup' | 'restore' | 'move' | 'remove' | 'export' | 'import';

type Swap = 'keeping.restore' | 'keeping.undoRestore' | 'keeping.move';

interface KeepingStore {
  state: Gives<'keeping.state'> | null;
  waiting: Gives<'reference.waiting'>;
  work: KeepingWork;
  refresh: () => Promise<void>;
  /** Asks for something that takes its time, and takes on the state it gives. Null when the desk refused. */
  run: <N extends RequestName>(work: KeepingWork, name: N, payload: Takes<N>) => Promise<Gives<N> | null>;
  /** Puts another library in place: what was typed is on disk first, and the screen loads again. */
  swap: <N extends Swap>(work: KeepingWork, name: N, payload: Takes<N>) => Promise<void>;
}

export const useKeeping = create<KeepingStore>((set, get) => ({
  state: null,
  waiting: [],
  work: '',
  refresh: async () => {
    const [state, waiting] = await Promise.all([
      askOrTell(ask, sayTrouble, 'keeping.state', {}),
      askOrTell(ask, sayTrouble, 'reference.waiting', {}),
    ]);
    if (state) set({ state });
    if (waiting) set({ waiting });
  },
  run: async (work, name, payload) => {
    if (get().work !== '') return null;
    set({ work });
    const done = await askOrTell(ask, sayTrouble, name, payload);
    set({ work: '' });
    await get().refresh();
    return done;
  },
  swap: async (work, name, payload) => {
    if (get().work !== '') return;
    set({ work });
    await useBriefing.getState().flush();
    const done = await askOrTell(ask, sayTrouble, name, payload);
    set({ work: '' });
    if (done) location.reload();
  },
}));
