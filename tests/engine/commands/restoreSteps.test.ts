import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import { restoreSteps } from '../../../engine/commands/restoreSteps.ts';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import { briefing } from '../../laws/arbitraryNouns.ts';

/** All that a state says, in one order of variables. */
const said = ({ variables, marking, fills, signOffs, margin }: Briefing) =>
  JSON.stringify([Object.entries(variables).sort(), marking, fills, signOffs, margin]);

test('an earlier state comes back with every byte, and goes again with one undo', () => {
  fc.assert(
    fc.property(briefing, briefing, (now, then) => {
      const steps = restoreSteps(now, then);
      if (steps.length === 0) {
        expect(said(now)).toBe(said(then));
        return;
      }
      const { briefing: back, inverse } = applyCommand(now, { label: 'Go back', steps });
      expect(said(back)).toBe(said(then));
      expect(back.id).toBe(now.id);
      expect(said(applyCommand(back, inverse).briefing)).toBe(said(now));
    }),
  );
});

test('nothing is to be done where the state is the same', () => {
  fc.assert(fc.property(briefing, (now) => restoreSteps(now, structuredClone(now)).length === 0));
});
