import type { Briefing } from '../nouns/briefing.ts';
import type { Step } from '../nouns/command.ts';
import type { Fill } from '../nouns/fill.ts';
import type { Id } from '../nouns/id.ts';

/** A briefing after one step, and the step that takes it back to the same bytes. */
export interface Applied {
  briefing: Briefing;
  inverse: Step;
}

/**
 * Does one step. The given briefing is left alone; what did not change is shared with the new one.
 * @throws Error for a fill or sign-off that is not there: a command is only ever made from what stands on screen.
 */
export function applyStep(briefing: Briefing, step: Step): Applied {
  switch (step.do) {
    case 'set-variable':
      return {
        briefing: { ...briefing, variables: { ...briefing.variables, [step.variable]: step.value } },
        inverse: formerVariable(briefing, step.variable),
      };
    case 'clear-variable': {
      const { [step.variable]: former, ...rest } = briefing.variables;
      if (former === undefined) throw new Error(`no variable ${step.variable} to clear`);
      return {
        briefing: { ...briefing, variables: rest },
        inverse: { do: 'set-variable', variable: step.variable, value: former },
      };
    }
    case 'set-marking':
      return {
        briefing: { ...briefing, marking: step.marking },
        inverse: { do: 'set-marking', marking: briefing.marking },
      };
    case 'place':
      if (briefing.fills.some((fill) => fill.id === step.fill.id))
        throw new Error(`fill ${step.fill.id} stands already`);
      return withFills(briefing, insertFill(briefing.fills, step.fill, step.index));
    case 'remove':
      fillOf(briefing, step.fillId);
      return withFills(
        briefing,
        briefing.fills.filter((fill) => fill.id !== step.fillId),
      );
    case 'move': {
      const moved = { ...fillOf(briefing, step.fillId), slotId: step.slotId };
      const others = briefing.fills.filter((fill) => fill.id !== step.fillId);
      return withFills(briefing, insertFill(others, moved, step.index));
    }
    case 'write': {
      const former = fillOf(briefing, step.fillId);
      if (former.kind !== 'prose') throw new Error(`fill ${step.fillId} holds no prose`);
      return {
        briefing: replaceFill(briefing, { ...former, prose: step.prose }),
        inverse: { do: 'write', fillId: step.fillId, prose: former.prose },
      };
    }
    case 'reword': {
      const former = evidenceFillOf(briefing, step.fillId);
      return {
        briefing: replaceFill(briefing, { ...former, wording: step.wording, speaker: step.speaker }),
        inverse: { do: 'reword', fillId: step.fillId, wording: former.wording, speaker: former.speaker },
      };
    }
    case 'comment': {
      const former = evidenceFillOf(briefing, step.fillId);
      return {
        briefing: replaceFill(briefing, { ...former, comment: step.comment }),
        inverse: { do: 'comment', fillId: step.fillId, comment: former.comment },
      };
    }
    case 'picture': {
      const former = fillOf(briefing, step.fillId);
      if (former.kind !== 'picture') throw new Error(`fill ${step.fillId} holds no picture`);
      return {
        briefing: replaceFill(briefing, { ...former, picture: step.picture }),
        inverse: { do: 'picture', fillId: step.fillId, picture: former.picture },
      };
    }
    case 'sign-off':
      return withSignOffs(briefing, [...briefing.signOffs, step.signOff]);
    case 'withdraw':
      if (!briefing.signOffs.some((one) => one.id === step.signOffId)) throw new Error(`no sign-off ${step.signOffId}`);
      return withSignOffs(
        briefing,
        briefing.signOffs.filter((one) => one.id !== step.signOffId),
      );
    case 'note':
      return withMargin(briefing, [...briefing.margin, step.note]);
    case 'change-note':
      noteOf(briefing, step.note.id);
      return withMargin(
        briefing,
        briefing.margin.map((one) => (one.id === step.note.id ? step.note : one)),
      );
    case 'remove-note':
      noteOf(briefing, step.noteId);
      return withMargin(
        briefing,
        briefing.margin.filter((one) => one.id !== step.noteId),
      );
    case 'use-template':
      if (briefing.template.id !== step.from.id || briefing.template.version !== step.from.version)
        throw new Error(`the briefing is not on version ${step.from.version} of ${step.from.id}`);
      return {
        briefing: { ...briefing, template: { id: step.to.id, version: step.to.version } },
        inverse: { do: 'use-template', from: step.to, to: step.from },
      };
    case 'restore-margin':
      return withMargin(briefing, step.margin);
    case 'set-series':
      return withSeries(briefing, step.series);
    case 'restore-fills':
      return withFills(briefing, step.fills);
    case 'restore-sign-offs':
      return withSignOffs(briefing, step.signOffs);
  }
}

function formerVariable(briefing: Briefing, variable: string): Step {
  const former = Object.hasOwn(briefing.variables, variable) ? briefing.variables[variable] : undefined;
  return former === undefined ? { do: 'clear-variable', variable } : { do: 'set-variable', variable, value: former };
}

function fillOf(briefing: Briefing, fillId: Id): Fill {
  const fill = briefing.fills.find((one) => one.id === fillId);
  if (!fill) throw new Error(`no fill ${fillId}`);
  return fill;
}

function noteOf(briefing: Briefing, noteId: Id): void {
  if (!briefing.margin.some((one) => one.id === noteId)) throw new Error(`no note ${noteId} in the margin`);
}

function evidenceFillOf(briefing: Briefing, fillId: Id) {
  const fill = fillOf(briefing, fillId);
  if (fill.kind !== 'evidence') throw new Error(`fill ${fillId} holds no evidence`);
  return fill;
}

/** Before the fill that is now at `index` of the slot; past the last one, right behind it; into an empty slot, at the end. */
function insertFill(fills: Fill[], fill: Fill, index: number): Fill[] {
  const places = fills.flatMap((one, at) => (one.slotId === fill.slotId ? [at] : []));
  const last = places.at(-1);
  const at = places[index] ?? (last === undefined ? fills.length : last + 1);
  return [...fills.slice(0, at), fill, ...fills.slice(at)];
}

function replaceFill(briefing: Briefing, fill: Fill): Briefing {
  return { ...briefing, fills: briefing.fills.map((one) => (one.id === fill.id ? fill : one)) };
}

/** Lists are put back whole, by reference: the only inverse that surely gives the same order between slots. */
function withFills(briefing: Briefing, fills: Fill[]): Applied {
  return { briefing: { ...briefing, fills }, inverse: { do: 'restore-fills', fills: briefing.fills } };
}

function withSignOffs(briefing: Briefing, signOffs: Briefing['signOffs']): Applied {
  return {
    briefing: { ...briefing, signOffs },
    inverse: { do: 'restore-sign-offs', signOffs: briefing.signOffs },
  };
}

function withMargin(briefing: Briefing, margin: Briefing['margin']): Applied {
  return { briefing: { ...briefing, margin }, inverse: { do: 'restore-margin', margin: briefing.margin } };
}

function withSeries({ series, ...rest }: Briefing, next: Briefing['series'] | null): Applied {
  return { briefing: next ? { ...rest, series: next } : rest, inverse: { do: 'set-series', series: series ?? null } };
}
