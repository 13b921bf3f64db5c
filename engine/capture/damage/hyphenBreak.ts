import type { Damage } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';
import { isEnglish } from './isEnglish.ts';
import { isCommonWord } from './lexicon.ts';
import { vocabularyOf } from './vocabulary.ts';

const HYPHEN = /[-‐¬\u00ad]/g;
const BEFORE = /(?:^|[^\p{L}-])(\p{L}\p{Ll}{1,30})\u00ad?$/u;
/** "two- or three-storey" leaves its word out on purpose. */
const BEHIND =
  /^ (?!(?:and|or|und|oder|et|ou|y|o|to|bis|versus|vs|through|nor|but|than|as|beziehungsweise|sowie|en|og)\b)(\p{Ll}{2,30})(?!\p{L})/u;
/** A word divided and then joined with its hyphen: "govern-ment". */
const JOINED = /^(\p{Ll}{2,30})(?![\p{L}\d-])/u;
const REACH = 34;
const COMPOUND = /\p{L}+-\p{L}+/gu;
const MOST_COMPOUNDS = 20_000;
/** Before these a hyphen is meant, though the word may be written as one too. */
const PREFIX =
  /^(?:pre|anti|non|semi|multi|inter|counter|over|under|mid|post|super|ultra|out|off|sub|mis|dis|bio|neo|pro|tele|micro|mini|mega|auto|hyper|trans|extra|intra|para|quasi|socio|psycho|electro|infra|macro|meta|mono|poly|proto|pseudo|self|step|vice|all|half|well|ill|high|low|long|short|cross)$/;
const SUFFIX = /^(?:ments?|tions?|ity|ities|ness|ances?|ences?|ing|isms?|ists?|able|ible)$/;

interface Divided {
  start: number;
  end: number;
  left: string;
  right: string;
  /** The line end left a space behind the hyphen. */
  space: boolean;
}

/** A word that a line end had divided: "infra- structure", "govern-ment". */
export const hyphenBreak: DamageFinder = (text, _blocks, most) => {
  const divided = dividedIn(text, most);
  if (divided.length === 0) return [];
  const english = isEnglish(text);
  const spaced = divided.some((one) => one.space);
  const known = spaced ? vocabularyOf(text).words : new Set<string>();
  const compounds = new Set(spaced ? firstMatches(text, COMPOUND, MOST_COMPOUNDS).map(([words]) => words) : []);
  return divided.flatMap((one) => {
    const { left, right, space } = one;
    if (!english) return space ? [report(text, one, left + right)] : [];
    if (!space) return isDivided(left, right) ? [report(text, one, left + right)] : [];
    const suggestion = mended(left, right, known, compounds);
    return suggestion === null ? [] : [report(text, one, suggestion)];
  });
};

function dividedIn(text: string, most: number): Divided[] {
  const found: Divided[] = [];
  for (const { index } of text.matchAll(HYPHEN)) {
    const space = text.charCodeAt(index + 1) === 32;
    const behind = (space ? BEHIND : JOINED).exec(text.slice(index + 1, index + REACH));
    if (!behind?.[1]) continue;
    const left = BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[1];
    if (left === undefined) continue;
    const gap = text.charAt(index - 1) === '\u00ad' ? 1 : 0;
    found.push({ start: index - gap - left.length, end: index + 1 + behind[0].length, left, right: behind[1], space });
    if (found.length >= most * (space ? 1 : 20)) break;
  }
  return found;
}

/** Written with a hyphen though it is one word, and its second half is none: "teen-ager" and "whole-hearted" are older spellings. */
function isDivided(left: string, right: string): boolean {
  if (left.length < 3 || right.length < 3 || PREFIX.test(left) || !/^\p{Ll}+$/u.test(left)) return false;
  return isCommonWord(left + right) && !isCommonWord(right) && (!isCommonWord(left) || SUFFIX.test(right));
}

/** The word as it was; null where the hyphen is somebody's dash: "the issues- war, loss and hunger". */
function mended(
  left: string,
  right: string,
  known: ReadonlySet<string>,
  compounds: ReadonlySet<string>,
): string | null {
  const whole = left + right;
  if (isCommonWord(whole.toLowerCase()) || known.has(whole)) return whole;
  if (compounds.has(`${left}-${right}`) || /^(?:self|ex|non|co|anti|pro|re|mid)$/.test(left)) return `${left}-${right}`;
  return isCommonWord(right) ? null : whole;
}

function report(text: string, { start, end }: Divided, suggestion: string): Damage {
  return {
    code: 'hyphen-break',
    start,
    end,
    message: `“${text.slice(start, end)}” looks like one word divided at a line end.`,
    suggestion,
  };
}
