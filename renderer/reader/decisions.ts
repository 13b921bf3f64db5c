import type { Evidence } from '../../engine/nouns/evidence.ts';

/** One thing done to a piece of evidence; `before` is null where the analyst made it. */
export interface Decision {
  before: Evidence | null;
  after: Evidence;
  /** What was done, as it is told when it is taken back: 'accepted'. */
  did: string;
}

const MOST = 500;

/** The newest stands last; the oldest are forgotten beyond five hundred. */
export function remember(stack: readonly Decision[], decision: Decision): Decision[] {
  return [...stack, decision].slice(-MOST);
}

/** The last decision, and the stack without it. */
export function takeLast(stack: readonly Decision[]): { last: Decision | null; rest: Decision[] } {
  return { last: stack.at(-1) ?? null, rest: stack.slice(0, -1) };
}

/** The stack without what the desk refused to keep: that was never done. */
export function forget(stack: readonly Decision[], after: Evidence): Decision[] {
  return stack.filter((one) => one.after !== after);
}
