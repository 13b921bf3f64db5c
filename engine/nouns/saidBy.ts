import type { Fill } from './fill.ts';
import { hashOf } from './id.ts';
import { keysInOrder } from './keysInOrder.ts';

/** Fills are replaced, never changed: what one says is worked out once, though every key asks for it. */
const known = new WeakMap<Fill, string>();

/** A hash of what an entry says, wherever it stands: 16 hex digits, the same for two that print the same. */
export function saidBy(fill: Fill): string {
  const before = known.get(fill);
  if (before !== undefined) return before;
  const { id: _id, slotId: _slotId, ...own } = fill;
  const said = hashOf(JSON.stringify(own, keysInOrder)).slice(0, 16);
  known.set(fill, said);
  return said;
}
