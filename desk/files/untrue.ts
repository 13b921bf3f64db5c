import { Refusal } from '../../engine/nouns/refusal.ts';

/** A file whose parts do not fit together was tampered with: it is refused whole. */
export function untrue(why: string): Refusal {
  return new Refusal(
    'untrue',
    `This briefing file is not what it says: ${why}.`,
    'Do not rely on it; ask the sender for the original.',
  );
}
