import type { Damage } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { gluedWords } from './gluedWords.ts';
import { lostSpaces } from './lostSpaces.ts';

/**
 * Words and sentences that lost the space between them: `forcesIt`, `WashingtonPost`, `Timewrote`, `ofthe`, `home.The`, `said,but`.
 * Names such as McDonald, iPhone or YouTube are left alone, and words that English has.
 */
export const runTogether: DamageFinder = (text, _blocks, most) =>
  withoutOverlaps([...gluedWords(text, most), ...lostSpaces(text, most)]);

/** One place may be found by two rules; the one that begins first, then the longer one, keeps it. */
function withoutOverlaps(found: Damage[]): Damage[] {
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}
