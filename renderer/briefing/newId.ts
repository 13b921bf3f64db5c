import type { Id, IdPrefix } from '../../engine/nouns/id.ts';

/** A new id; randomness lives at the screen, never in the engine. */
export function newId(prefix: IdPrefix): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `${prefix}_${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
