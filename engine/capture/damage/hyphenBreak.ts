import type { Damage } from '../../nouns/source.ts';
import type { DamageFinder } from '../findDamage.ts';
import { firstMatches } from '../firstMatches.ts';
import { isEnglish } from './isEnglish.ts';
import { isCommonWord } from './lexicon.ts';
import { vocabularyOf } from './vocabulary.ts';

const BREAK =
  /(?<![\p{L}-])(\p{L}\p{Ll}{1,30})(?:[-‐¬\u00ad]|\u00ad-) (?!(?:and|or|und|oder|et|ou|y|o|to|bis|versus|vs|through|nor|but|than|as|beziehungsweise|sowie|en|og)\b)(\p{Ll}{2,30})(?!\p{L})/gu;
/** A word divided and then joined with its hyphen: "govern-ment". */
const KEPT = /(?<![\p{L}\d-])(\p{Ll}{3,30})[-\u00ad](\p{Ll}{2,30})(?![\p{L}\d-])/gu;
const COMPOUND = /\p{L}+-\p{L}+/gu;
const MOST_COMPOUNDS = 20_000;
/** Before these a hyphen is meant, though the word may be written as one too. */
const PREFIX =
  /^(?:pre|anti|non|semi|multi|inter|counter|over|under|mid|post|super|ultra|out|off|sub|mis|dis|bio|neo|pro|tele|micro|mini|mega|auto|hyper|trans|extra|intra|para|quasi|socio|psycho|electro|infra|macro|meta|mono|poly|proto|pseudo|self|step|vice|all|half|well|ill|high|low|long|short|cross)$/;

const SUFFIX = /^(?:ments?|tions?|ity|ities|ness|ances?|ences?|ing|isms?|ists?|able|ible)$/;

/** A word that a line end had divided: "infra- structure", "govern-ment". */
export const hyphenBreak: DamageFinder = (text, _blocks, most) => {
  const matches = firstMatches(text, BREAK, most);
  const kept = firstMatches(text, KEPT, most * 40);
  if (matches.length + kept.length === 0) return [];
  const english = isEnglish(text);
  const known = matches.length > 0 ? vocabularyOf(text).words : new Set<string>();
  const compounds = new Set(
    matches.length > 0 ? firstMatches(text, COMPOUND, MOST_COMPOUNDS).map(([words]) => words) : [],
  );
  const found = matches.flatMap((match) => {
    const [, left = '', right = ''] = match;
    const suggestion = english ? mended(left, right, known, compounds) : left + right;
    return suggestion === null ? [] : [report(match, suggestion)];
  });
  if (!english) return found;
  for (const match of kept) {
    const [, left = '', right = ''] = match;
    if (PREFIX.test(left) || !isCommonWord(left + right) || isCommonWord(right) || right.length < 3) continue;
    // "teen-ager" and "whole-hearted" are older spellings.
    if (isCommonWord(left) && !SUFFIX.test(right)) continue;
    found.push(report(match, left + right));
  }
  return found.sort((a, b) => a.start - b.start).slice(0, most);
};

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

function report(match: RegExpExecArray, suggestion: string): Damage {
  return {
    code: 'hyphen-break',
    start: match.index,
    end: match.index + match[0].length,
    message: `“${match[0]}” looks like one word divided at a line end.`,
    suggestion,
  };
}
