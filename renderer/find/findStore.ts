import { create } from 'zustand';
import { type Found, findInBriefing, NOTHING_FOUND } from '../../engine/find/findInBriefing.ts';
import type { Query } from '../../engine/find/query.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { findEvidence } from '../briefing/evidenceLookup.ts';

interface FindState extends Query {
  open: boolean;
  replacing: boolean;
  by: string;
  /** Which hit is the current one, from 0. */
  at: number;
  /** Counts up with every wish to be in the field. */
  wish: number;
  /** Opens the bar, with the words that are selected in the text where there are some. */
  start: (replacing: boolean) => void;
  close: () => void;
  ask: (part: Partial<Query>) => void;
  step: (way: 1 | -1) => void;
}

/** What is looked for in the open briefing. */
export const useFind = create<FindState>((set, get) => ({
  open: false,
  replacing: false,
  words: '',
  matchCase: false,
  wholeWords: false,
  by: '',
  at: 0,
  wish: 0,
  start: (replacing) => {
    const words = selectedWords() || get().words;
    set({ open: true, replacing: replacing || (get().open && get().replacing), words, wish: get().wish + 1 });
  },
  close: () => set({ open: false }),
  ask: (part) => set({ ...part, at: 0 }),
  step: (way) => {
    const { hits } = foundNow();
    if (!get().open) set({ open: true });
    if (hits.length > 0) set({ at: (get().at + way + hits.length) % hits.length });
  },
}));

/** What stands in the briefing at this moment. */
export function foundNow(): Found {
  const { briefing, dossier } = useBriefing.getState();
  const { words, matchCase, wholeWords } = useFind.getState();
  if (!briefing || !dossier) return NOTHING_FOUND;
  const searched = { briefing, template: dossier.template, evidenceNamed: findEvidence };
  return findInBriefing(searched, { words, matchCase, wholeWords });
}

function selectedWords(): string {
  const selected = window.getSelection()?.toString().trim() ?? '';
  return selected.length <= 80 && !selected.includes('\n') ? selected : '';
}
