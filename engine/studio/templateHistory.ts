import type { Template } from '../nouns/template.ts';

interface State {
  /** What was done to come to the state after it. */
  label: string;
  template: Template;
}

/** Typing that pauses longer than this starts a new undo step. */
const PAUSE_MS = 1000;

const MOST_STEPS = 500;

/** The one timeline of a template in the studio. Earlier states are kept as they were: undo gives back the very bytes. */
export interface TemplateHistory {
  now: Template;
  /** What Undo and Redo would say; null where there is nothing. */
  undoLabel: string | null;
  redoLabel: string | null;
  /** `coalesce`: edits of one name that follow each other closely become one. `at`: milliseconds on the caller's clock. */
  perform(label: string, template: Template, when: { coalesce?: string; at: number }): TemplateHistory;
  undo(): TemplateHistory | null;
  redo(): TemplateHistory | null;
}

export function templateHistory(template: Template): TemplateHistory {
  return history(template, [], [], '', 0);
}

function history(now: Template, past: State[], future: State[], coalesced: string, last: number): TemplateHistory {
  return {
    now,
    undoLabel: past.at(-1)?.label ?? null,
    redoLabel: future.at(-1)?.label ?? null,
    perform(label, template, { coalesce = '', at }) {
      const joins = coalesce !== '' && coalesce === coalesced && at - last <= PAUSE_MS && past.length > 0;
      const kept = joins ? past : [...past, { label, template: now }].slice(-MOST_STEPS);
      return history(template, kept, [], coalesce, at);
    },
    undo() {
      const before = past.at(-1);
      if (!before) return null;
      return history(before.template, past.slice(0, -1), [...future, { label: before.label, template: now }], '', 0);
    },
    redo() {
      const next = future.at(-1);
      if (!next) return null;
      return history(next.template, [...past, { label: next.label, template: now }], future.slice(0, -1), '', 0);
    },
  };
}
