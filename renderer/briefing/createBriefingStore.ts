import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Ask, OpenedBriefing } from '../../desk/bridge.ts';
import { EMPTY_HISTORY, type History, type Performed, perform, redo, undo } from '../../engine/commands/history.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Step } from '../../engine/nouns/command.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { t } from '../words/t.ts';
import { createAutosave } from './autosave.ts';
import type { SaveState } from './saveState.ts';

export interface BriefingState {
  /** As it was opened: sources and evidence; the template is that which the briefing is on now. The briefing itself is `briefing`. */
  dossier: Dossier | null;
  briefing: Briefing | null;
  revision: number;
  history: History;
  undoLabel: string | null;
  redoLabel: string | null;
  save: SaveState;
  /** Null until the first check of this briefing came back. */
  findings: Diagnostic[] | null;
  exporting: boolean;
  /** Saves what is open, then puts the other in its place; false (and nothing changes) when saving failed. */
  open: (opened: OpenedBriefing) => Promise<boolean>;
  close: () => Promise<boolean>;
  perform: (label: string, steps: Step[], coalesce?: string) => void;
  undo: () => void;
  redo: () => void;
  flush: () => Promise<boolean>;
  check: (briefing: Briefing) => Promise<void>;
  saveOverTheirs: () => Promise<void>;
  takeTheirs: () => Promise<void>;
}

/** The one briefing on screen, its timeline and its saving. */
export function createBriefingStore(
  ask: Ask,
  tell: (sentence: string, hint: string) => void,
  now: () => number = Date.now,
): StoreApi<BriefingState> {
  return createStore<BriefingState>((set, get) => {
    const autosave = createAutosave(ask, {
      briefing: () => get().briefing,
      revision: () => get().revision,
      saved: (revision) => set({ revision }),
      show: (save) => set({ save }),
    });

    const changeTo = (changed: Performed | null) => {
      if (!changed) return;
      const { history, briefing, template } = changed;
      const { dossier } = get();
      set({
        history,
        briefing,
        ...labelsOf(history),
        ...(template && dossier ? { dossier: { ...dossier, template } } : {}),
      });
      autosave.changed();
    };

    const take = (opened: OpenedBriefing) => {
      autosave.forget();
      set({
        dossier: opened.dossier,
        briefing: opened.dossier.briefing,
        revision: opened.revision,
        history: EMPTY_HISTORY,
        ...labelsOf(EMPTY_HISTORY),
        save: { kind: 'saved' },
        findings: null,
      });
    };

    /** What loses a conflict stays among the versions, so that nothing is lost by the choice. */
    const keepAside = async (briefing: Briefing, name: string): Promise<boolean> => {
      const kept = await ask('snapshot.keep', { briefing, why: 'named', name });
      if (!kept.ok) tell(kept.sentence, kept.hint);
      return kept.ok;
    };

    return {
      dossier: null,
      briefing: null,
      revision: 0,
      history: EMPTY_HISTORY,
      undoLabel: null,
      redoLabel: null,
      save: { kind: 'saved' },
      findings: null,
      exporting: false,

      open: async (opened) => {
        if (!(await autosave.flush())) {
          tell(t('The open briefing is not saved yet.'), t('Save it first, then open the other one.'));
          return false;
        }
        take(opened);
        return true;
      },

      close: async () => {
        if (!(await autosave.flush())) return false;
        autosave.forget();
        set({ dossier: null, briefing: null, history: EMPTY_HISTORY, ...labelsOf(EMPTY_HISTORY), findings: null });
        return true;
      },

      perform: (label, steps, coalesce) => {
        const { history, briefing } = get();
        if (!briefing) return;
        changeTo(perform(history, briefing, { label, steps }, { ...(coalesce ? { coalesce } : {}), at: now() }));
      },

      undo: () => {
        const { history, briefing } = get();
        if (briefing) changeTo(undo(history, briefing));
      },

      redo: () => {
        const { history, briefing } = get();
        if (briefing) changeTo(redo(history, briefing));
      },

      flush: autosave.flush,

      check: async (briefing) => {
        const reply = await ask('briefing.check', { briefing });
        // An answer about an older state would make findings flicker back.
        if (get().briefing !== briefing) return;
        if (reply.ok) set({ findings: reply.value });
        else tell(reply.sentence, reply.hint);
      },

      saveOverTheirs: async () => {
        const mine = get().briefing;
        if (!mine) return;
        const reply = await ask('briefing.open', { id: mine.id });
        if (!reply.ok) return tell(reply.sentence, reply.hint);
        if (!(await keepAside(reply.value.dossier.briefing, t('Saved in another window')))) return;
        set({ revision: reply.value.revision });
        await autosave.flush();
      },

      takeTheirs: async () => {
        const mine = get().briefing;
        if (!mine) return;
        const reply = await ask('briefing.open', { id: mine.id });
        if (!reply.ok) return tell(reply.sentence, reply.hint);
        if (await keepAside(mine, t('Mine, before the other window’s was taken'))) take(reply.value);
      },
    };
  });
}

function labelsOf(history: History): { undoLabel: string | null; redoLabel: string | null } {
  return { undoLabel: history.past.at(-1)?.label ?? null, redoLabel: history.future.at(-1)?.label ?? null };
}
