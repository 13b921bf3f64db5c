import type { Briefing } from '../nouns/briefing.ts';
import type { Command, Step } from '../nouns/command.ts';
import { applyStep } from './applyStep.ts';

/**
 * Does all steps of a command, or throws and changes nothing.
 * The inverse gives back the very bytes: `JSON.stringify` before and after apply + undo is the same but for the order of variables.
 */
export function applyCommand(briefing: Briefing, command: Command): { briefing: Briefing; inverse: Command } {
  const inverses: Step[] = [];
  let current = briefing;
  for (const step of command.steps) {
    const applied = applyStep(current, step);
    current = applied.briefing;
    inverses.unshift(applied.inverse);
  }
  return { briefing: current, inverse: { label: command.label, steps: inverses } };
}
