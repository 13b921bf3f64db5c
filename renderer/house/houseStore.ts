import { create } from 'zustand';
import type { HouseFinding, HouseSummary, Takes } from '../../desk/bridge.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

interface HouseState {
  /** Those used last first; null until asked for. */
  houses: HouseSummary[] | null;
  refresh: () => Promise<void>;
  /** Each gives null after the refusal was told. */
  check: (bytes: Uint8Array<ArrayBuffer>) => Promise<HouseFinding[] | null>;
  validate: (id: string) => Promise<HouseFinding[] | null>;
  add: (file: Takes<'house.add'>) => Promise<HouseSummary | null>;
  rename: (id: string, name: string) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
}

/** The ministry's own Word files that the library keeps. */
export const useHouses = create<HouseState>((set, get) => ({
  houses: null,
  refresh: async () => {
    const houses = await askOrTell(ask, sayTrouble, 'house.list', {});
    if (houses) set({ houses });
  },
  check: (bytes) => askOrTell(ask, sayTrouble, 'house.check', { bytes }),
  validate: (id) => askOrTell(ask, sayTrouble, 'house.validate', { id }),
  add: async (file) => {
    const kept = await askOrTell(ask, sayTrouble, 'house.add', file);
    if (kept) await get().refresh();
    return kept;
  },
  rename: async (id, name) => {
    const renamed = await askOrTell(ask, sayTrouble, 'house.rename', { id, name });
    if (renamed) await get().refresh();
    return renamed !== null;
  },
  remove: async (id) => {
    const removed = await askOrTell(ask, sayTrouble, 'house.remove', { id });
    if (removed) await get().refresh();
    return removed !== null;
  },
}));
