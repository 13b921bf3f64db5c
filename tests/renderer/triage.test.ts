import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Evidence, EvidenceKind } from '../../engine/nouns/evidence.ts';
import { forget, remember, takeLast } from '../../renderer/reader/decisions.ts';
import {
  afterDecision,
  isShown,
  neighbour,
  nextUndecided,
  progressOf,
  SHOW_ALL,
  showing,
  unplaced,
} from '../../renderer/reader/triage.ts';

/** A piece by what matters here: 'q?' a quote nobody decided on, 'n+' an accepted number, 'e-' a rejected excerpt. */
function piece(code: string, at: number): Evidence {
  const kind = { q: 'quote', n: 'stat', e: 'excerpt' }[code.charAt(0)] as EvidenceKind;
  const state = { '?': 'suggested', '+': 'confirmed', '-': 'rejected' }[code.charAt(1)] as Evidence['state'];
  return { id: `ev_${at}`, kind, state, start: at, end: at + 1 } as Evidence;
}
const pieces = (codes: string) => codes.split(' ').map(piece);
const arbitraryPieces = fc
  .array(fc.tuple(fc.constantFrom('q', 'n', 'e'), fc.constantFrom('?', '+', '-')), { minLength: 1, maxLength: 12 })
  .map((codes) => codes.map(([kind, state], at) => piece(`${kind}${state}`, at)));

describe('what comes next', () => {
  it.each([
    ['the next undecided one', 'q? q+ n? e?', 0, 'ev_2'],
    ['round the end to the beginning', 'q? q+ n?', 2, 'ev_0'],
    ['none after the last undecided one', 'q+ q? n-', 1, null],
  ])('is %s', (_, codes, at, next) => {
    expect(afterDecision(pieces(codes), `ev_${at}`, true)).toBe(next);
  });

  it('is the neighbour among pieces that were decided before', () => {
    expect(afterDecision(pieces('q+ q+ n+'), 'ev_1', true)).toBe('ev_2');
    expect(afterDecision(pieces('q+ q+ n+'), 'ev_2', true)).toBe('ev_2');
  });

  it('is the one before where the last in the list leaves it, and none where it was alone', () => {
    expect(afterDecision(pieces('q+ q+'), 'ev_1', false)).toBe('ev_0');
    expect(afterDecision(pieces('q+'), 'ev_0', false)).toBeNull();
  });

  it('leads through every undecided piece once, wherever it begins, and then to the end', () => {
    fc.assert(
      fc.property(arbitraryPieces, fc.nat(), (evidence, seed) => {
        let list = evidence;
        let current: string | null = nextUndecided(list, list[seed % list.length]?.id ?? null);
        const undecided = progressOf(list).undecided;
        const seen: string[] = [];
        for (let count = 0; current !== null && count <= list.length; count++) {
          const id: string = current;
          seen.push(id);
          current = afterDecision(list, id, true);
          list = list.map((one) => (one.id === id ? { ...one, state: 'confirmed' as const } : one));
        }
        // The piece one stands on is left out of the way round: it is met only if another leads back to it.
        expect(seen.length).toBeGreaterThanOrEqual(undecided - 1);
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });

  it('is the same in a list of only what is undecided', () => {
    const list = pieces('q? n? e?');
    expect(afterDecision(list, 'ev_1', false)).toBe('ev_2');
    expect(afterDecision(list, 'ev_2', false)).toBe('ev_0');
    expect(afterDecision([piece('q?', 0)], 'ev_0', false)).toBeNull();
  });
});

describe('walking', () => {
  it('stays at either end, and begins at the end it comes from', () => {
    const list = pieces('q? n? e?');
    expect(neighbour(list, 'ev_2', 1)).toBe('ev_2');
    expect(neighbour(list, 'ev_0', -1)).toBe('ev_0');
    expect(neighbour(list, null, 1)).toBe('ev_0');
    expect(neighbour(list, null, -1)).toBe('ev_2');
    expect(neighbour([], null, 1)).toBeNull();
  });
});

describe('a filter', () => {
  it('that is widened for a piece shows it and lets go of nothing else', () => {
    const rejected = piece('n-', 0);
    expect(isShown(rejected, showing({ kind: 'quote', state: 'suggested' }, rejected))).toBe(true);
    expect(showing({ kind: 'stat', state: 'suggested' }, rejected)).toEqual({ kind: 'stat', state: 'all' });
    expect(showing({ kind: 'stat', state: 'rejected' }, rejected)).toEqual({ kind: 'stat', state: 'rejected' });
    expect(isShown(rejected, SHOW_ALL)).toBe(true);
  });
});

describe('what is left to place', () => {
  it('is what was accepted and is neither printed nor cited', () => {
    const list = pieces('q+ q+ n? e- n+');
    const printed = { kind: 'evidence', evidenceId: 'ev_0', comment: [] };
    const cited = { kind: 'prose', prose: [{ kind: 'paragraph', inlines: [{ kind: 'cite', evidenceId: 'ev_4' }] }] };
    const ids = (briefing: Briefing | null) => unplaced(list, briefing).map(({ id }) => id);
    expect(ids(null)).toEqual(['ev_0', 'ev_1', 'ev_4']);
    expect(ids({ fills: [printed] } as unknown as Briefing)).toEqual(['ev_1', 'ev_4']);
    expect(ids({ fills: [printed, cited] } as unknown as Briefing)).toEqual(['ev_1']);
  });
});

describe('decisions', () => {
  const decision = (at: number) => ({ before: piece('q?', at), after: piece('q+', at), did: 'Accepted' });

  it('are taken back newest first, several deep', () => {
    const stack = remember(remember([], decision(1)), decision(2));
    const first = takeLast(stack);
    expect(first.last?.after.id).toBe('ev_2');
    const second = takeLast(first.rest);
    expect(second.last?.after.id).toBe('ev_1');
    expect(takeLast(second.rest).last).toBeNull();
  });

  it('that the desk refused were never made', () => {
    const refused = decision(1);
    const stack = remember(remember([], refused), decision(2));
    expect(forget(stack, refused.after).map((one) => one.after.id)).toEqual(['ev_2']);
  });

  it('are remembered to a limit', () => {
    let stack: ReturnType<typeof remember> = [];
    for (let at = 0; at < 600; at++) stack = remember(stack, decision(at));
    expect(stack).toHaveLength(500);
    expect(stack.at(-1)?.after.id).toBe('ev_599');
  });
});
