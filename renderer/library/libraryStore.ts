import { create } from 'zustand';
import type { OpenedSource, SourceSummary, Takes } from '../../desk/bridge.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source, SourceMeta } from '../../engine/nouns/source.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

interface LibraryState {
  summaries: SourceSummary[] | null;
  evidence: Map<string, Evidence>;
  opened: OpenedSource | null;
  /** Texts fetched for checking quotations while they are reworded. */
  sources: Map<string, Source>;
  refresh: () => Promise<void>;
  openSource: (id: string) => Promise<void>;
  fetchSource: (id: string) => Promise<Source | null>;
  /** True when it was captured or was there before. */
  capture: (payload: Takes<'source.capture'>) => Promise<OpenedSource | null>;
  describe: (id: string, meta: Partial<Omit<SourceMeta, 'guessed' | 'publishedFrom'>>) => Promise<void>;
  removeSource: (id: string) => Promise<void>;
  saveEvidence: (evidence: Evidence) => Promise<Evidence | null>;
}

const tell = sayTrouble;

/** Sources and evidence as the desk has them; every change goes to the desk first and is shown once it is kept. */
export const useLibrary = create<LibraryState>((set, get) => ({
  summaries: null,
  evidence: new Map(),
  opened: null,
  sources: new Map(),

  refresh: async () => {
    const [summaries, evidence] = await Promise.all([
      askOrTell(ask, tell, 'source.list', {}),
      askOrTell(ask, tell, 'library.evidence', {}),
    ]);
    if (summaries) set({ summaries });
    if (evidence) set({ evidence: new Map(evidence.map((one) => [one.id, one])) });
  },

  openSource: async (id) => {
    const opened = await askOrTell(ask, tell, 'source.open', { id });
    if (opened) set({ opened, sources: new Map(get().sources).set(id, opened.source) });
  },

  fetchSource: async (id) => {
    const known = get().sources.get(id);
    if (known) return known;
    const opened = await askOrTell(ask, tell, 'source.open', { id });
    if (opened) set({ sources: new Map(get().sources).set(id, opened.source) });
    return opened?.source ?? null;
  },

  capture: async (payload) => {
    const captured = await askOrTell(ask, tell, 'source.capture', payload);
    if (!captured) return null;
    const { known, ...opened } = captured;
    set({ opened, sources: new Map(get().sources).set(opened.source.id, opened.source) });
    sayCaptured(opened, known);
    await get().refresh();
    return opened;
  },

  describe: async (id, meta) => {
    const source = await askOrTell(ask, tell, 'source.describe', { id, meta });
    const opened = get().opened;
    if (source && opened?.source.id === id) {
      // Grade and repairs may have changed on screen since the desk was asked.
      const { grade, layer } = opened.source;
      set({ opened: { ...opened, source: { ...source, grade, layer } } });
    }
    if (source) await get().refresh();
  },

  removeSource: async (id) => {
    const title = get().summaries?.find((one) => one.id === id)?.title ?? 'The article';
    const done = await askOrTell(ask, tell, 'source.remove', { id });
    if (!done) return;
    if (get().opened?.source.id === id) set({ opened: null });
    useScreen.getState().say(`Removed “${title}”.`);
    await get().refresh();
  },

  saveEvidence: async (evidence) => {
    const kept = await askOrTell(ask, tell, 'evidence.save', { evidence });
    if (!kept) return null;
    set({ evidence: new Map(get().evidence).set(kept.id, kept) });
    const opened = get().opened;
    if (opened?.source.id === kept.sourceId) {
      const others = opened.evidence.filter((one) => one.id !== kept.id);
      set({ opened: { ...opened, evidence: [...others, kept].sort((a, b) => a.start - b.start || a.end - b.end) } });
    }
    void refreshSummaries(set);
    return kept;
  },
}));

async function refreshSummaries(set: (part: Partial<LibraryState>) => void): Promise<void> {
  const summaries = await askOrTell(ask, tell, 'source.list', {});
  if (summaries) set({ summaries });
}

function sayCaptured(opened: OpenedSource, known: boolean): void {
  const title = opened.source.title || 'untitled article';
  const found = opened.evidence.length;
  const pieces = found === 1 ? '1 piece' : `${found} pieces`;
  useScreen
    .getState()
    .say(known ? `“${title}” was captured before.` : `Captured “${title}”: ${pieces} of evidence suggested.`);
}
