import { create } from 'zustand';
import type { PageAnchor } from '../../desk/bridge.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { ask } from '../transport.ts';

interface PreviewState {
  /** The last PDF that came, and the briefing it was made of. */
  pdf: Uint8Array | null;
  pages: number;
  /** One a page: where it stays the same, the page need not be drawn again. */
  looks: string[];
  anchors: PageAnchor[];
  /** How long the last pressing took, from asking to its reply. Milliseconds. */
  took: number;
  of: Briefing | null;
  pressing: boolean;
  trouble: string;
  /** Presses the briefing as it stands; while one is under way, only the latest waits. */
  press: (briefing: Briefing) => Promise<void>;
}

let waiting: Briefing | null = null;

export const usePreview = create<PreviewState>((set, get) => ({
  pdf: null,
  pages: 0,
  looks: [],
  anchors: [],
  took: Number.POSITIVE_INFINITY,
  of: null,
  pressing: false,
  trouble: '',
  press: async (briefing) => {
    if (get().of === briefing) return;
    if (get().of?.id !== briefing.id)
      set({ pdf: null, pages: 0, looks: [], anchors: [], took: Number.POSITIVE_INFINITY });
    if (get().pressing) {
      waiting = briefing;
      return;
    }
    set({ pressing: true });
    const asked = performance.now();
    const reply = await ask('briefing.preview', { briefing });
    const took = performance.now() - asked;
    if (reply.ok) {
      const { pdf, pages, looks, anchors, diagnostics } = reply.value;
      set({ pdf, pages, looks, anchors, took, of: briefing, trouble: '', pressing: false });
      if (useBriefing.getState().briefing === briefing) useBriefing.setState({ findings: diagnostics });
    } else {
      set({
        trouble: [reply.sentence, reply.hint].filter((part) => part !== '').join(' '),
        of: briefing,
        pressing: false,
      });
    }
    const next = waiting;
    waiting = null;
    if (next && next !== briefing) await get().press(next);
  },
}));
