import type { DamageFinder } from '../findDamage.ts';

/** UTF-8 read as Windows-1252: an accented capital or â followed by what only such a misreading gives. */
const MISREAD =
  /(?:[ÂÃ][\u0080-\u00bf\u2018-\u203a€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf\u2018-\u203a™œ˜¢¦“”]?|\ufffd)+/g;

export const mojibake: DamageFinder = (text) =>
  [...text.matchAll(MISREAD)].map((match) => ({
    code: 'mojibake' as const,
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0]}” looks like letters read in the wrong encoding.`,
    suggestion: '',
  }));
