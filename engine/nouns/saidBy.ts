import type { Fill } from './fill.ts';
import { hashOf } from './id.ts';
import { keysInOrder } from './keysInOrder.ts';

/** A hash of what an entry says, wherever it stands: 16 hex digits, the same for two that print the same. */
export function saidBy({ id: _id, slotId: _slotId, ...said }: Fill): string {
  return hashOf(JSON.stringify(said, keysInOrder)).slice(0, 16);
}
