import { create } from 'zustand';
import type { NamedEvidence, OpenedSource, Takes } from '../../desk/bridge.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Source, SourceMeta } from '../../engine/nouns/source.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { useChosen } from './chosenStore.ts';
import { missingStretch, type Shelf, STRETCH, withRows } from './shelf.ts';

interface LibraryState {
  shelf: Shelf | null;
  /** Counts up whenever sources or evidence may have changed at the desk: whoever shows an answer of it asks again. */
  changes: number;
  /** Pieces that were shown or placed, as the desk has them; never all there are. */
  evidence: Map<string, Evidence>;
  /** What a list says of their sources. */
  names: Map<string, NamedEvidence['source']>;
  opened: OpenedSource | null;
  /** Texts fetched for checking quotations while they are reworded. */
  sources: Map<string, Source>;
  refresh: () => Promise<void>;
  /** Has these lines of the list brought, if they are not here. */
  want: (first: number, last: number) => void;
  know: (pieces: NamedEvidence[]) => void;
  /** Whether it stands open now: not where another was asked for meanwhile, or none. */
  openSource: (id: string) => Promise<boolean>;
  closeSource: () => void;
  fetchSource: (id: string) => Promise<Source | null>;
  /** True when it was captured or was there before. */
  capture: (payload: Takes<'source.capture'>) => Promise<OpenedSource | null>;
  describe: (id: string, meta: Partial<Omit<SourceMeta, 'guessed' | 'publishedFrom'>>) => Promise<void>;
  removeSource: (id: string) => Promise<void>;
  saveEvidence: (evidence: Evidence) => Promise<Evidence | null>;
}

const tell = sayTrouble;
/** The lines that the list shows now. */
let wanted = { first: 0, last: 0 };
let asked = 0;
/** Which opening is the last one asked for. */
let opening = 0;
const coming = new Set<number>();

/** Sources and evidence as the desk has them; every change goes to the desk first and is shown once it is kept. */
export const useLibrary = create<LibraryState>((set, get) => {
  const take = (opened: OpenedSource, more: Partial<LibraryState> = {}) => {
    const { source, evidence } = opened;
    get().know(evidence.map((one) => ({ evidence: one, source })));
    set({ sources: new Map(get().sources).set(source.id, source), ...more });
  };

  return {
    shelf: null,
    changes: 0,
    evidence: new Map(),
    names: new Map(),
    opened: null,
    sources: new Map(),

    refresh: async () => {
      const stamp = ++asked;
      coming.clear();
      const offset = Math.floor(wanted.first / STRETCH) * STRETCH;
      const got = await askOrTell(ask, tell, 'source.list', { offset, limit: 2 * STRETCH });
      if (!got || stamp !== asked) return;
      set({
        shelf: withRows({ total: 0, rows: new Map() }, offset, got.rows, got.total),
        changes: get().changes + 1,
      });
    },

    want: (first, last) => {
      wanted = { first, last };
      const { shelf } = get();
      const offset = shelf ? missingStretch(shelf, first, last) : null;
      if (offset === null || coming.has(offset)) return;
      coming.add(offset);
      const stamp = asked;
      void askOrTell(ask, tell, 'source.list', { offset, limit: STRETCH }).then((got) => {
        if (stamp !== asked) return;
        coming.delete(offset);
        const now = get().shelf;
        if (!got || !now) return;
        set({ shelf: withRows(now, offset, got.rows, got.total) });
        get().want(wanted.first, wanted.last);
      });
    },

    know: (pieces) => {
      const evidence = new Map(get().evidence);
      const names = new Map(get().names);
      for (const { evidence: one, source } of pieces) {
        evidence.set(one.id, one);
        const { title, publisher, publishedOn } = source;
        names.set(one.sourceId, { title, publisher, publishedOn });
      }
      set({ evidence, names });
    },

    openSource: async (id) => {
      opening += 1;
      const mine = opening;
      const opened = await askOrTell(ask, tell, 'source.open', { id });
      if (!opened || mine !== opening) return false;
      take(opened, { opened });
      return true;
    },
    closeSource: () => {
      opening += 1;
      set({ opened: null });
    },

    fetchSource: async (id) => {
      const known = get().sources.get(id);
      if (known) return known;
      const opened = await askOrTell(ask, tell, 'source.open', { id });
      if (opened) take(opened);
      return opened?.source ?? null;
    },

    capture: async (payload) => {
      const captured = await askOrTell(ask, tell, 'source.capture', payload);
      if (!captured) return null;
      const { known, ...opened } = captured;
      take(opened, { opened });
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
        take({ ...opened, source }, { opened: { ...opened, source: { ...source, grade, layer } } });
      }
      if (source) await get().refresh();
    },

    removeSource: async (id) => {
      const title = get().opened?.source.title ?? t('The article');
      const done = await askOrTell(ask, tell, 'source.remove', { id });
      if (!done) return;
      const evidence = new Map([...get().evidence].filter(([, one]) => one.sourceId !== id));
      useChosen.getState().leaveOut(id);
      const sources = new Map(get().sources);
      sources.delete(id);
      set({ evidence, sources, ...(get().opened?.source.id === id ? { opened: null } : {}) });
      useScreen.getState().say(t('Removed “{title}”.', { title }));
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
      void get().refresh();
      return kept;
    },
  };
});

function sayCaptured(opened: OpenedSource, known: boolean): void {
  const title = opened.source.title || t('untitled article');
  useScreen.getState().say(
    known
      ? t('“{title}” was captured before.', { title })
      : t('Captured “{title}”: {count, plural, one {# piece} other {# pieces}} of evidence suggested.', {
          title,
          count: opened.evidence.length,
        }),
  );
}
