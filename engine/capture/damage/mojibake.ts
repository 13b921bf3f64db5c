import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';

/** UTF-8 read as Windows-1252: an accented capital or â followed by what only such a misreading gives. */
const MISREAD =
  /(?:[ÂÃ][\u0080-\u00bf\u2018-\u203a€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf\u2018-\u203a™œ˜¢¦“”]?|[ÐÑ][\u0080-\u00bf\u2018-\u203a€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\ufffd){1,200}/g;

/** Letters read in the wrong encoding; the suggestion reads them in the right one where that gives letters. */
export const mojibake: DamageFinder = (text, _blocks, most) =>
  firstMatches(text, MISREAD, most).map((match) => ({
    code: 'mojibake' as const,
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0]}” looks like letters read in the wrong encoding.`,
    suggestion: readAgain(match[0]),
  }));

/** Windows-1252 at 0x80 to 0x9f; the unassigned ones stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The characters as Windows-1252 bytes, the bytes as UTF-8; '' where they are none. */
function readAgain(words: string): string {
  const bytes = [...words].map((letter) => {
    const high = HIGH.indexOf(letter);
    return high >= 0 ? 0x80 + high : letter.charCodeAt(0);
  });
  if (bytes.some((byte) => byte > 0xff)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}
