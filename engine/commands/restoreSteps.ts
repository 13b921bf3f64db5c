import type { Briefing } from '../nouns/briefing.ts';
import type { Step } from '../nouns/command.ts';

/** What makes a briefing say again what an earlier state of it said: its words, mark, sign-offs and margin. Empty where it says it already. */
export function restoreSteps(now: Briefing, then: Briefing): Step[] {
  return [
    ...Object.keys(now.variables)
      .filter((variable) => !Object.hasOwn(then.variables, variable))
      .map((variable): Step => ({ do: 'clear-variable', variable })),
    ...Object.entries(then.variables)
      .filter(([variable, value]) => !Object.hasOwn(now.variables, variable) || now.variables[variable] !== value)
      .map(([variable, value]): Step => ({ do: 'set-variable', variable, value })),
    ...unlessSame(now.marking, then.marking, { do: 'set-marking', marking: then.marking }),
    ...unlessSame(now.fills, then.fills, { do: 'restore-fills', fills: then.fills }),
    ...unlessSame(now.signOffs, then.signOffs, { do: 'restore-sign-offs', signOffs: then.signOffs }),
    ...unlessSame(now.margin, then.margin, { do: 'restore-margin', margin: then.margin }),
  ];
}

function unlessSame(now: unknown, then: unknown, step: Step): Step[] {
  return JSON.stringify(now) === JSON.stringify(then) ? [] : [step];
}
