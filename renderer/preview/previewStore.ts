import { create } from 'zustand';
import type { PageAnchor } from '../../desk/bridge.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { ask } from '../transport.ts';
import { type ShownPage, withFile, withGlance } from './shownPages.ts';

interface PreviewState {
  /** What stands on the screen, page by page; empty until the first file came. */
  shown: ShownPage[];
  anchors: PageAnchor[];
  /** How long the last pressing took, from asking to its reply. Milliseconds. */
  took: number;
  /** The briefing that the last whole file was made of. */
  of: Briefing | null;
  pressing: boolean;
  trouble: string;
  /** Presses the briefing as it stands; while one is under way, only the latest waits. */
  press: (briefing: Briefing) => Promise<void>;
  /** What the briefing stands on was changed: the pages on the screen are older than it. */
  baseChanged: () => void;
  /** Brings the pages that are seen up to date before the whole file is made; while one is under way, only the latest waits. */
  glance: (briefing: Briefing) => Promise<void>;
}

const NOTHING = { shown: [], anchors: [], took: Number.POSITIVE_INFINITY };

let waiting: Briefing | null = null;
let glancing = false;
let waitingGlance: Briefing | null = null;
/** Requests are counted: an answer to an older one than that on the screen is not shown. */
let asked = 0;
let answered = 0;
/** Counts what was changed beside the briefing. */
let basis = 0;
/** Numbers of the pages in the frame. */
const seen = new Set<number>();

/** Whether pages are on the screen: without them nothing is pressed until somebody looks. */
let isLooked = false;

export function lookAtPages(is: boolean): void {
  isLooked = is;
}

export function seePage(number: number, isSeen: boolean): void {
  if (isSeen) seen.add(number);
  else seen.delete(number);
}

export const usePreview = create<PreviewState>((set, get) => ({
  ...NOTHING,
  of: null,
  pressing: false,
  trouble: '',

  press: async (briefing) => {
    if (get().of === briefing) return;
    if (get().of?.id !== briefing.id) set(NOTHING);
    if (get().pressing) {
      waiting = briefing;
      return;
    }
    set({ pressing: true });
    const turn = ++asked;
    const standsOn = basis;
    const begun = performance.now();
    const reply = await ask('briefing.preview', { briefing });
    const took = performance.now() - begun;
    if (reply.ok) {
      const { pdf, looks, anchors, diagnostics } = reply.value;
      // A copy is never the briefing on the screen: it is pressed again.
      set({ took, of: standsOn === basis ? briefing : { ...briefing }, trouble: '', pressing: false });
      if (turn > answered) {
        answered = turn;
        set({ shown: withFile(pdf, looks), anchors });
      }
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
    if (next && (next !== briefing || standsOn !== basis)) await get().press(next);
  },

  baseChanged: () => {
    basis += 1;
    const { of, pressing, press } = get();
    if (!of) return;
    set({ of: { ...of } });
    const { briefing } = useBriefing.getState();
    if (briefing && (pressing || isLooked)) void press(briefing);
  },

  glance: async (briefing) => {
    const { of, shown } = get();
    if (of === briefing || of?.id !== briefing.id || shown.length === 0) return;
    if (glancing) {
      waitingGlance = briefing;
      return;
    }
    glancing = true;
    const turn = ++asked;
    const looked = [...seen].flatMap((page) => {
      const look = shown[page - 1]?.look;
      return look === undefined ? [] : [{ page, look }];
    });
    // What goes wrong is told by the whole file.
    const reply = await ask('briefing.glance', { briefing, seen: looked.slice(0, MOST_SEEN) });
    glancing = false;
    if (reply.ok && turn > answered && get().of?.id === briefing.id) {
      answered = turn;
      set({ shown: withGlance(get().shown, reply.value) });
    }
    const next = waitingGlance;
    waitingGlance = null;
    if (next && next !== briefing) await get().glance(next);
  },
}));

/** As many as the desk takes. */
const MOST_SEEN = 12;
