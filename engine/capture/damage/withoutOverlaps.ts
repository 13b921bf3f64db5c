import type { Damage } from '../../nouns/source.ts';

/** One place may be found by two rules; the one that begins first, then the longer one, then the one with a repair, keeps it. In reading order. */
export function withoutOverlaps(found: Damage[]): Damage[] {
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end || b.suggestion.length - a.suggestion.length)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}
