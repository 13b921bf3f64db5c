import { keysInOrder } from '../../engine/nouns/keysInOrder.ts';

/** JSON whose bytes depend on the value alone, not on the order in which keys were set. UTF-8, ends with a line feed. */
export function stableJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, keysInOrder, 1)}\n`);
}
