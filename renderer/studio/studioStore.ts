import { create } from 'zustand';
import type { StudioLine, StudioTemplate, Takes } from '../../desk/bridge.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { editTemplate } from '../../engine/studio/editTemplate.ts';
import type { TemplateEdit } from '../../engine/studio/templateEdit.ts';
import { type TemplateHistory, templateHistory } from '../../engine/studio/templateHistory.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

/** What of the template is on the table. */
export interface StudioPlace {
  of: 'about' | 'blanks' | 'look' | 'section' | 'slot';
  /** Of the section or slot. */
  id: string;
}

interface StudioState {
  lines: StudioLine[] | null;
  open: (Omit<StudioTemplate, 'template' | 'revision'> & { hasDraft: boolean }) | null;
  history: TemplateHistory | null;
  place: StudioPlace;
  save: 'saved' | 'waiting' | 'saving' | 'failed';
  refresh: () => Promise<void>;
  openTemplate: (id: string) => Promise<boolean>;
  start: (name: string, from: Takes<'studio.start'>['from']) => Promise<boolean>;
  /** Does an edit, says what Undo will call it, and keeps the draft a moment later. */
  perform: (label: string, edit: TemplateEdit, coalesce?: string) => void;
  undo: () => void;
  redo: () => void;
  choose: (of: StudioPlace['of'], id?: string) => void;
  /** True once everything is on disk. */
  flush: () => Promise<boolean>;
  close: () => Promise<boolean>;
  publish: () => Promise<Template | null>;
  discard: () => Promise<boolean>;
  /** A draft that was discarded. */
  putBack: (template: Template) => Promise<void>;
}

/** The pause in typing after which the draft is kept. Milliseconds. */
const PAUSE = 600;

let timer: ReturnType<typeof setTimeout> | undefined;
let revision = 0;
let saving: Promise<boolean> | null = null;
/** The state that is on disk. */
let kept: Template | null = null;

export const useStudio = create<StudioState>((set, get) => {
  const show = ({ template, revision: at, ...open }: StudioTemplate) => {
    clearTimeout(timer);
    revision = at;
    kept = template;
    set({
      open: { ...open, hasDraft: at > 0 },
      history: templateHistory(template),
      place: { of: 'about', id: '' },
      save: 'saved',
    });
  };

  const changed = (history: TemplateHistory) => {
    if (history.now === get().history?.now) return;
    set({ history, save: 'waiting', place: placeIn(history.now, get().place) });
    clearTimeout(timer);
    timer = setTimeout(() => void get().flush(), PAUSE);
  };

  /** One save at a time; what was done meanwhile is saved after it. */
  const saveNow = async (): Promise<boolean> => {
    for (let now = get().history?.now; now && now !== kept; now = get().history?.now) {
      set({ save: 'saving' });
      const saved = await askOrTell(ask, sayTrouble, 'studio.save', { template: now, revision });
      if (!saved) {
        set({ save: 'failed' });
        return false;
      }
      revision = saved.revision;
      kept = now;
    }
    set({ save: 'saved' });
    return true;
  };

  return {
    lines: null,
    open: null,
    history: null,
    place: { of: 'about', id: '' },
    save: 'saved',
    refresh: async () => {
      const lines = await askOrTell(ask, sayTrouble, 'studio.list', {});
      if (lines) set({ lines });
    },
    openTemplate: async (id) => {
      if (!(await get().flush())) return false;
      const opened = await askOrTell(ask, sayTrouble, 'studio.open', { id });
      if (opened) show(opened);
      return opened !== null;
    },
    start: async (name, from) => {
      if (!(await get().flush())) return false;
      const opened = await askOrTell(ask, sayTrouble, 'studio.start', { name, from });
      if (opened) show(opened);
      return opened !== null;
    },
    perform: (label, edit, coalesce = '') => {
      const { history, open } = get();
      if (!history || !open || open.builtIn) return;
      changed(history.perform(label, editTemplate(history.now, edit), { coalesce, at: performance.now() }));
    },
    undo: () => {
      const before = get().history?.undo();
      if (before) changed(before);
    },
    redo: () => {
      const next = get().history?.redo();
      if (next) changed(next);
    },
    choose: (of, id = '') => set({ place: { of, id } }),
    flush: async () => {
      clearTimeout(timer);
      if (get().open?.builtIn !== false) return true;
      // Two may wait for the same save; the second then waits for the first one's.
      while (saving) await saving;
      saving = saveNow();
      try {
        return await saving;
      } finally {
        saving = null;
      }
    },
    close: async () => {
      if (!(await get().flush())) return false;
      set({ open: null, history: null });
      await get().refresh();
      return true;
    },
    publish: async () => {
      const template = get().history?.now;
      if (!template || !(await get().flush())) return null;
      const published = await askOrTell(ask, sayTrouble, 'studio.publish', { template });
      if (!published) return null;
      const opened = await askOrTell(ask, sayTrouble, 'studio.open', { id: published.id });
      if (opened) show(opened);
      return published;
    },
    discard: async () => {
      const { open, history } = get();
      if (!open || !history) return false;
      clearTimeout(timer);
      if (!(await askOrTell(ask, sayTrouble, 'studio.discard', { id: history.now.id }))) return false;
      set({ open: null, history: null, save: 'saved' });
      await get().refresh();
      return true;
    },
    putBack: async (template) => {
      if (!(await askOrTell(ask, sayTrouble, 'studio.save', { template, revision: 0 }))) return;
      await get().openTemplate(template.id);
    },
  };
});

/** What was on the table, or where an undo took that away, what is there. */
function placeIn(template: Template, place: StudioPlace): StudioPlace {
  const { of, id } = place;
  if (of === 'section' && !template.sections.some((one) => one.id === id)) return { of: 'about', id: '' };
  if (of === 'slot' && !template.sections.some(({ slots }) => slots.some((one) => one.id === id)))
    return { of: 'about', id: '' };
  return place;
}
