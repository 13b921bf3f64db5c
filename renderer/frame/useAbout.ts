import { create } from 'zustand';
import type { Gives } from '../../desk/bridge.ts';
import { ask, askOrTell } from '../transport.ts';
import { sayTrouble } from './screen.ts';

interface AboutState {
  about: Gives<'desk.about'> | null;
  fetch: () => Promise<void>;
  /** Keeps the name that is put under sign-offs. */
  sign: (analyst: string) => Promise<boolean>;
}

export const useAbout = create<AboutState>((set, get) => ({
  about: null,
  fetch: async () => {
    const about = await askOrTell(ask, sayTrouble, 'desk.about', {});
    if (about) set({ about });
  },
  sign: async (analyst) => {
    const done = await askOrTell(ask, sayTrouble, 'desk.sign', { analyst });
    const about = get().about;
    if (done && about) set({ about: { ...about, analyst } });
    return done !== null;
  },
}));
