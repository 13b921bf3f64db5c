import { create } from 'zustand';

/** What is chosen for a draft: whole articles, and single pieces of evidence with the article each is from. */
interface Chosen {
  sources: ReadonlySet<string>;
  evidence: ReadonlyMap<string, string>;
  toggleSource: (id: string) => void;
  toggleEvidence: (id: string, sourceId: string) => void;
  /** Leaves out an article that is gone, with its pieces. */
  leaveOut: (sourceId: string) => void;
  /** Leaves out what a draft was made of. */
  drafted: (sourceIds: readonly string[], evidenceIds: readonly string[]) => void;
  clear: () => void;
}

/** Stays while one search follows another, so that a draft can be gathered from several. */
export const useChosen = create<Chosen>((set, get) => ({
  sources: new Set(),
  evidence: new Map(),
  toggleSource: (id) => {
    const sources = new Set(get().sources);
    if (!sources.delete(id)) sources.add(id);
    set({ sources });
  },
  toggleEvidence: (id, sourceId) => {
    const evidence = new Map(get().evidence);
    if (!evidence.delete(id)) evidence.set(id, sourceId);
    set({ evidence });
  },
  leaveOut: (sourceId) => {
    const { sources, evidence } = get();
    set({
      sources: new Set([...sources].filter((id) => id !== sourceId)),
      evidence: new Map([...evidence].filter(([, from]) => from !== sourceId)),
    });
  },
  drafted: (sourceIds, evidenceIds) => {
    const { sources, evidence } = get();
    set({
      sources: new Set([...sources].filter((id) => !sourceIds.includes(id))),
      evidence: new Map([...evidence].filter(([id]) => !evidenceIds.includes(id))),
    });
  },
  clear: () => set({ sources: new Set(), evidence: new Map() }),
}));
