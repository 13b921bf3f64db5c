import { create } from 'zustand';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Returned } from '../../engine/nouns/returned.ts';
import { acceptSteps } from '../../engine/returned/acceptSteps.ts';
import type { Edit } from '../../engine/returned/edit.ts';
import { editsOf } from '../../engine/returned/editsOf.ts';
import { openReview, type Review } from '../../engine/returned/openReview.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { evidenceSince } from '../briefing/evidenceLookup.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { stampNow } from '../frame/stampNow.ts';
import { ask, askOrTell } from '../transport.ts';
import { t } from '../words/t.ts';
import { type ShownEdit, shownEdits } from './shownEdits.ts';

interface ReturnedState {
  briefingId: string;
  returned: Returned | null;
  /** The briefing with all its sources, as the desk had it when the file was opened. */
  dossier: Dossier | null;
  review: Review | null;
  edits: Edit[];
  shown: ShownEdit[];
  accepted: string[];
  refused: string[];
  current: string;
  /** What was done last, to be read out. */
  said: { text: string; count: number };
  /** Takes up the file that is being gone through, if there is one. */
  resume: () => Promise<void>;
  begin: (returned: Returned) => Promise<void>;
  /** The briefing changed: looks again what is left to do. */
  look: () => void;
  choose: (key: string) => void;
  step: (way: 1 | -1) => void;
  accept: (edits: ShownEdit[]) => void;
  refuse: (edit: ShownEdit) => void;
  takeBack: () => void;
  /** Ends it: nothing more is kept of the file. */
  finish: () => Promise<void>;
}

const NOTHING = {
  briefingId: '',
  returned: null,
  dossier: null,
  review: null,
  edits: [],
  shown: [],
  accepted: [],
  refused: [],
  current: '',
  said: { text: '', count: 0 },
};

/** The file that came back to the open briefing, and how far it was gone through. */
export const useReturned = create<ReturnedState>((set, get) => {
  const say = (text: string) => set({ said: { text, count: get().said.count + 1 } });
  const keep = () => {
    const { briefingId, returned, accepted, refused } = get();
    if (returned)
      void askOrTell(ask, sayTrouble, 'returned.keep', { briefingId, kept: { returned, accepted, refused } });
  };
  /** The same edits, with what was decided about them. */
  const list = () => {
    const { edits, shown, review, accepted, refused } = get();
    if (review) set({ shown: shownEdits(edits, shown, review, { accepted, refused }) });
  };
  const open = async (returned: Returned, accepted: string[], refused: string[]) => {
    const { briefing } = useBriefing.getState();
    if (!briefing || !(await useBriefing.getState().flush())) return;
    const opened = await askOrTell(ask, sayTrouble, 'briefing.open', { id: briefing.id });
    if (!opened) return;
    set({ ...NOTHING, briefingId: briefing.id, returned, accepted, refused, dossier: opened.dossier });
    get().look();
    set({ current: nextOpen(get().shown, -1)?.edit.key ?? get().shown[0]?.edit.key ?? '' });
  };

  return {
    ...NOTHING,
    resume: async () => {
      const id = useBriefing.getState().briefing?.id ?? '';
      if (get().briefingId === id && get().returned) return get().look();
      set(NOTHING);
      const kept = await askOrTell(ask, sayTrouble, 'returned.open', { briefingId: id });
      if (kept) await open(kept.returned, kept.accepted, kept.refused);
    },
    begin: async (returned) => {
      await open(returned, [], []);
      keep();
    },
    look: () => {
      const { returned, dossier } = get();
      const { briefing } = useBriefing.getState();
      if (!returned || !dossier || !briefing || dossier.briefing.id !== briefing.id) return;
      const evidence = [...dossier.evidence, ...evidenceSince(dossier, briefing)];
      const review = openReview({ ...dossier, briefing, evidence }, returned, { has: () => true });
      set({ review, edits: editsOf(review) });
      list();
    },
    choose: (current) => set({ current }),
    step: (way) => {
      const { shown, current } = get();
      const at = shown.findIndex(({ edit }) => edit.key === current);
      const next = shown[Math.max(0, Math.min(shown.length - 1, at + way))];
      if (next) set({ current: next.edit.key });
    },
    accept: (wanted) => {
      const { review, shown } = get();
      const edits = wanted
        .filter(({ state, edit }) => state !== 'accepted' && edit.settles !== 'elsewhere')
        .map(({ edit }) => edit);
      if (!review || edits.length === 0) return;
      const steps = acceptSteps(review, edits, stampNow());
      if (steps.length === 0) {
        useScreen.getState().say(t('This has no place in the briefing any more.'), { trouble: true });
        return;
      }
      const keys = edits.map(({ key }) => key);
      const at = shown.findIndex(({ edit }) => edit.key === keys.at(-1));
      const following = nextOpen(shown, at, keys);
      set({
        accepted: [...get().accepted.filter((key) => !keys.includes(key)), ...keys],
        refused: get().refused.filter((key) => !keys.includes(key)),
      });
      useBriefing.getState().perform(editLabel(), steps);
      set({ current: following?.edit.key ?? keys.at(-1) ?? '' });
      say(t('{count, plural, one {Taken over.} other {# edits taken over.}}', { count: edits.length }));
      keep();
    },
    refuse: (one) => {
      const { shown, refused, accepted } = get();
      if (one.state === 'accepted') return;
      const { key, settles } = one.edit;
      const at = shown.findIndex(({ edit }) => edit.key === key);
      set({
        refused: [...refused.filter((other) => other !== key), key],
        accepted: accepted.filter((other) => other !== key),
      });
      list();
      set({ current: nextOpen(get().shown, at)?.edit.key ?? key });
      say(settles === 'elsewhere' ? t('Seen.') : t('Refused: the briefing stays as it is.'));
      keep();
    },
    takeBack: () => {
      const { shown, current, refused } = get();
      const one = shown.find(({ edit }) => edit.key === current);
      if (one?.state === 'refused') {
        set({ refused: refused.filter((key) => key !== current) });
        list();
        say(t('Open again.'));
        keep();
      } else if (useBriefing.getState().undoLabel === editLabel()) {
        useBriefing.getState().undo();
        say(t('Taken back.'));
        keep();
      }
    },
    finish: async () => {
      const { briefingId } = get();
      set(NOTHING);
      if (briefingId !== '') await askOrTell(ask, sayTrouble, 'returned.drop', { briefingId });
    },
  };
});

/** What Undo calls it. */
const editLabel = () => t('Take over an edit');

function nextOpen(shown: ShownEdit[], at: number, but: string[] = []): ShownEdit | undefined {
  const open = (one: ShownEdit) => one.state === 'open' && !but.includes(one.edit.key);
  return shown.slice(at + 1).find(open) ?? shown.find(open);
}

export function editsLeft(shown: { state: ShownEdit['state'] }[]): number {
  return shown.filter(({ state }) => state === 'open').length;
}
