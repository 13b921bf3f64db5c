import type { Briefing } from '../nouns/briefing.ts';
import type { Command } from '../nouns/command.ts';
import type { Template } from '../nouns/template.ts';
import { applyCommand } from './applyCommand.ts';

/** Something that was done, with what takes it back. */
interface Deed {
  label: string;
  undo: Command;
  /** Deeds with the same name that follow each other closely become one: the typing of a sentence is one undo. */
  coalesce: string;
  /** Milliseconds on the caller's clock. */
  at: number;
}

/** The one timeline of undo and redo of a briefing, as data. */
export interface History {
  past: Deed[];
  future: Deed[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** Typing that pauses longer than this starts a new undo step. */
const PAUSE_MS = 1000;

const MOST_STEPS = 1000;

export interface Performed {
  history: History;
  briefing: Briefing;
  /** The template that the briefing is on now, where this changed it. */
  template: Template | null;
}

/** Does a command and remembers it; what had been undone before can no longer be redone. */
export function perform(
  history: History,
  briefing: Briefing,
  command: Command,
  when: { coalesce?: string; at: number },
): Performed {
  const applied = applyCommand(briefing, command);
  const last = history.past.at(-1);
  const coalesce = when.coalesce ?? '';
  const joins = last !== undefined && coalesce !== '' && last.coalesce === coalesce && when.at - last.at <= PAUSE_MS;
  const past = joins
    ? [...history.past.slice(0, -1), { ...last, at: when.at, undo: joined(applied.inverse, last.undo) }]
    : [...history.past, { label: command.label, undo: applied.inverse, coalesce, at: when.at }].slice(-MOST_STEPS);
  return { history: { past, future: [] }, briefing: applied.briefing, template: templateAfter(command) };
}

/** Takes the last deed back; null when there is none. */
export function undo(history: History, briefing: Briefing): Performed | null {
  const last = history.past.at(-1);
  if (!last) return null;
  const applied = applyCommand(briefing, last.undo);
  return {
    history: { past: history.past.slice(0, -1), future: [...history.future, { ...last, undo: applied.inverse }] },
    briefing: applied.briefing,
    template: templateAfter(last.undo),
  };
}

/** Does again what was taken back last; null when there is nothing. */
export function redo(history: History, briefing: Briefing): Performed | null {
  const next = history.future.at(-1);
  if (!next) return null;
  const applied = applyCommand(briefing, next.undo);
  return {
    history: {
      // A redone deed never swallows what is typed after it.
      past: [...history.past, { ...next, undo: applied.inverse, coalesce: '' }],
      future: history.future.slice(0, -1),
    },
    briefing: applied.briefing,
    template: templateAfter(next.undo),
  };
}

function templateAfter(command: Command): Template | null {
  return command.steps.reduce<Template | null>((last, step) => (step.do === 'use-template' ? step.to : last), null);
}

/** Two inverses as one. A rewrite of the same fill makes the newer inverse needless: the older one goes further back. */
function joined(newer: Command, older: Command): Command {
  const [first] = newer.steps;
  const [then] = older.steps;
  const sameRewrite =
    newer.steps.length === 1 &&
    older.steps.length === 1 &&
    ((first?.do === 'write' && then?.do === 'write' && first.fillId === then.fillId) ||
      (first?.do === 'comment' && then?.do === 'comment' && first.fillId === then.fillId) ||
      (first?.do === 'picture' && then?.do === 'picture' && first.fillId === then.fillId) ||
      (first?.do === 'set-variable' && then?.do === 'set-variable' && first.variable === then.variable));
  return sameRewrite ? older : { label: older.label, steps: [...newer.steps, ...older.steps] };
}
