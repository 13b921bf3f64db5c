import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';

/** UTF-8 read as Windows-1252: an accented capital or â followed by what only such a misreading gives. */
const MISREAD =
  /(?:[ÂÃ][\u0080-\u00bf\u2018-\u203a€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf\u2018-\u203a™œ˜¢¦“”]?|\ufffd){1,200}/g;

export const mojibake: DamageFinder = (text, _blocks, most) =>
  firstMatches(text, MISREAD, most).map((match) => ({
    code: 'mojibake' as const,
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0]}” looks like letters read in the wrong encoding.`,
    suggestion: '',
  }));
