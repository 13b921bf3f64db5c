import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../engine/commands/applyCommand.ts';
import { EMPTY_HISTORY, perform, redo, undo } from '../../../engine/commands/history.ts';
import { newBriefing } from '../../../engine/commands/newBriefing.ts';
import { Briefing } from '../../../engine/nouns/briefing.ts';
import type { Command, Step } from '../../../engine/nouns/command.ts';
import { proseOf } from '../../../engine/nouns/prose.ts';
import { mediaDigest } from '../../../templates/media-digest.ts';
import { fill, marking, picture, prose } from '../../laws/arbitraryNouns.ts';

const stamp = { at: '2026-01-12T08:00:00Z', by: 'M. Okafor' };
const empty = newBriefing({ template: mediaDigest, title: 'Morning', date: '2026-01-12', stamp, id: 'br_test0001' });
const slots = ['entries', 'watch-list', 'overview-text'];

/** Wishes of an analyst; which fill they mean is settled against what stands there. */
const wishes = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('place' as const), fill, slot: fc.constantFrom(...slots), index: fc.nat(5) }),
    fc.record({ do: fc.constant('remove' as const), pick: fc.nat() }),
    fc.record({ do: fc.constant('move' as const), pick: fc.nat(), slot: fc.constantFrom(...slots), index: fc.nat(5) }),
    fc.record({ do: fc.constant('write' as const), pick: fc.nat(), prose }),
    fc.record({ do: fc.constant('reword' as const), pick: fc.nat(), wording: fc.option(fc.string()) }),
    fc.record({ do: fc.constant('comment' as const), pick: fc.nat(), prose }),
    fc.record({ do: fc.constant('picture' as const), pick: fc.nat(), picture }),
    fc.record({ do: fc.constant('set-marking' as const), marking }),
    fc.record({
      do: fc.constant('set-variable' as const),
      variable: fc.constantFrom('title', 'author', 'audience'),
      value: fc.string(),
    }),
    fc.record({ do: fc.constant('sign-off' as const), number: fc.nat(9) }),
  ),
  { maxLength: 14 },
);
type Wish = typeof wishes extends fc.Arbitrary<(infer W)[]> ? W : never;

/** The step that an analyst's wish comes to, or null where there is nothing to do it to. */
function stepFor(briefing: Briefing, wish: Wish, count: number): Step | null {
  const picked = 'pick' in wish ? briefing.fills[wish.pick % Math.max(1, briefing.fills.length)] : undefined;
  switch (wish.do) {
    case 'place':
      return {
        do: 'place',
        fill: { ...wish.fill, id: `fill_new${1000 + count}`, slotId: wish.slot },
        index: wish.index,
      };
    case 'remove':
      return picked ? { do: 'remove', fillId: picked.id } : null;
    case 'move':
      return picked ? { do: 'move', fillId: picked.id, slotId: wish.slot, index: wish.index } : null;
    case 'write':
      return picked?.kind === 'prose' ? { do: 'write', fillId: picked.id, prose: wish.prose } : null;
    case 'reword':
      return picked?.kind === 'evidence'
        ? { do: 'reword', fillId: picked.id, wording: wish.wording, speaker: null }
        : null;
    case 'comment':
      return picked?.kind === 'evidence' ? { do: 'comment', fillId: picked.id, comment: wish.prose } : null;
    case 'picture':
      return picked?.kind === 'picture' ? { do: 'picture', fillId: picked.id, picture: wish.picture } : null;
    case 'set-marking':
      return { do: 'set-marking', marking: wish.marking };
    case 'set-variable':
      return { do: 'set-variable', variable: wish.variable, value: wish.value };
    case 'sign-off':
      return {
        do: 'sign-off',
        signOff: { id: `sig_new${1000 + count}`, key: `k${wish.number}`, code: 'c', sentence: 's', reason: 'r', stamp },
      };
  }
}

/** The same bytes, but for the order of variables. */
const canonical = (briefing: Briefing) =>
  JSON.stringify({ ...briefing, variables: Object.fromEntries(Object.entries(briefing.variables).sort()) });

describe('laws', () => {
  test('undo of everything gives back the very briefing, redo of everything the last one', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        let state = { briefing: empty, history: EMPTY_HISTORY };
        const versions = [canonical(empty)];
        list.forEach((wish, count) => {
          const step = stepFor(state.briefing, wish, count);
          if (!step) return;
          state = perform(state.history, state.briefing, { label: step.do, steps: [step] }, { at: count * 5000 });
          expect(Briefing.safeParse(state.briefing).success).toBe(true);
          versions.push(canonical(state.briefing));
        });
        for (let back = versions.length - 2; back >= 0; back--) {
          const undone = undo(state.history, state.briefing);
          expect(undone && canonical(undone.briefing)).toBe(versions[back]);
          if (undone) state = undone;
        }
        expect(undo(state.history, state.briefing)).toBeNull();
        for (let on = 1; on < versions.length; on++) {
          const redone = redo(state.history, state.briefing);
          expect(redone && canonical(redone.briefing)).toBe(versions[on]);
          if (redone) state = redone;
        }
        expect(redo(state.history, state.briefing)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('a command leaves the briefing it was given alone', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        let briefing = empty;
        list.forEach((wish, count) => {
          const step = stepFor(briefing, wish, count);
          if (!step) return;
          const before = JSON.stringify(briefing);
          const { briefing: after } = applyCommand(briefing, { label: 'x', steps: [step] });
          expect(JSON.stringify(briefing)).toBe(before);
          briefing = after;
        });
      }),
    );
  });
});

describe('typing', () => {
  const place: Command = {
    label: 'Write prose',
    steps: [{ do: 'place', fill: { kind: 'prose', id: 'fill_prose1', slotId: 'overview-text', prose: [] }, index: 0 }],
  };
  const type = (words: string): Command => ({
    label: 'Typing',
    steps: [{ do: 'write', fillId: 'fill_prose1', prose: proseOf(words) }],
  });
  const start = perform(EMPTY_HISTORY, empty, place, { at: 0 });

  test('closely together is one undo, after a pause another', () => {
    let state = perform(start.history, start.briefing, type('T'), { coalesce: 'w', at: 10_000 });
    state = perform(state.history, state.briefing, type('Th'), { coalesce: 'w', at: 10_400 });
    state = perform(state.history, state.briefing, type('The'), { coalesce: 'w', at: 10_900 });
    expect(state.history.past).toHaveLength(2);
    state = perform(state.history, state.briefing, type('The end'), { coalesce: 'w', at: 15_000 });
    const once = undo(state.history, state.briefing);
    expect(once?.briefing.fills[0]).toMatchObject({ prose: proseOf('The') });
    const twice = once && undo(once.history, once.briefing);
    expect(twice?.briefing.fills[0]).toMatchObject({ prose: [] });
  });

  test('after an undo takes the redo away', () => {
    const typed = perform(start.history, start.briefing, type('A'), { at: 1 });
    const back = undo(typed.history, typed.briefing);
    const other = back && perform(back.history, back.briefing, type('B'), { at: 2 });
    expect(other && redo(other.history, other.briefing)).toBeNull();
  });
});

test('a command with a step that cannot be done changes nothing', () => {
  const steps: Step[] = [
    { do: 'set-variable', variable: 'title', value: 'Other' },
    { do: 'remove', fillId: 'fill_nothere' },
  ];
  expect(() => applyCommand(empty, { label: 'x', steps })).toThrow('no fill');
  expect(empty.variables.title).toBe('Morning');
});
