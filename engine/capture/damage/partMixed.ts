import { isCommonWord } from './lexicon.ts';
import { OPENERS, SURE_OPENERS } from './openers.ts';
import { OUTLETS } from './outlets.ts';
import { FUNCTION_WORDS } from './partings.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Mended {
  suggestion: string;
  what: string;
  /** Whatever the number of times that it stands in the text. */
  sure: boolean;
}

interface Surroundings {
  english: boolean;
  vocabulary: () => Vocabulary;
}

/** Whatever name stands before. */
const SUREST_OPENERS = /^(?:The|He|She|They|But|However|Although|According|Meanwhile)$/;
const LOWER_CASE = /^\p{Ll}+$/u;
const SENTENCES = 'Two sentences stand';
const WORDS = 'Two words stand';
const NAME = 'Two words of a name stand';
/** Behind these a name goes on in the same sentence. */
const LEADS_ON =
  /^(?:said|says|told|president|minister|premier|chancellor|secretary|general|spokesman|spokeswoman|mayor|former|with|against|near|around|under|over|through|between|across|during|until|since|before|outside|inside|towards?)$/;
/** Brand names and names of functions have a short plain word before their capital: easyJet, openOffice. These are none. */
const INFLECTED = /(?:[^s]s|ed|ing|ly|tion|sion|ment|ity|ness|ance|ence|ive|al|ous|ful|able|ible|ism|ist|er)$/;

/** A word with a capital within: where its space was lost, if it is no name such as McDonald, iPhone or YouTube. */
export function partMixed(word: string, { english, vocabulary }: Surroundings): Mended | null {
  const outlet = OUTLETS.get(word);
  if (outlet) return { suggestion: outlet, what: NAME, sure: true };
  const [, capitals = '', opener = ''] = /^(\p{Lu}{3,6})(\p{Lu}\p{Ll}+)$/u.exec(word) ?? [];
  if (SURE_OPENERS.has(opener) && opener !== 'It') {
    return { suggestion: `${capitals}. ${opener}`, what: SENTENCES, sure: false };
  }
  for (const boundary of word.matchAll(/(?<=\p{Ll})\p{Lu}/gu)) {
    const mended = part(word.slice(0, boundary.index), word.slice(boundary.index));
    if (mended) return mended;
  }
  return null;

  function part(left: string, right: string): Mended | null {
    if (LOWER_CASE.test(left)) return partLower(left, right);
    if (left.length < 3 || right.length < 2) return null;
    const known = vocabulary();
    const opens = SURE_OPENERS.has(right) && (isCommonWord(left.toLowerCase()) || known.words.has(left));
    if (opens || (left.length >= 4 && SUREST_OPENERS.test(right))) {
      // Behind an unknown name, as a byline has it, a line may have ended as well as a sentence.
      return { suggestion: opens ? `${left}. ${right}` : '', what: SENTENCES, sure: false };
    }
    // "NewHaven" in a text that knows "New Haven".
    const pair = `${left} ${right}`;
    return right.length >= 3 && known.pairs.has(pair) ? { suggestion: pair, what: NAME, sure: false } : null;
  }

  function partLower(left: string, right: string): Mended | null {
    const common = english && isCommonWord(left);
    if (common && FUNCTION_WORDS.has(left)) {
      const name = /^\p{Lu}\p{Ll}{2,}|^\p{Lu}{2,6}$/u.test(right) && (!/\p{Ll}\p{Lu}/u.test(right) || right.length > 5);
      return name ? { suggestion: `${left} ${right}`, what: WORDS, sure: false } : null;
    }
    if (left.length < 3) return null;
    // Only a plain lower-case word before a word that opens sentences is sure: brand names never look like that.
    if (right.length > 1 ? OPENERS.has(right) : common && right === 'I') {
      return { suggestion: `${left}. ${right}`, what: SENTENCES, sure: true };
    }
    if (right.length < 3 || !/^\p{Lu}\p{Ll}/u.test(right)) return null;
    const rightCommon = english && isCommonWord(right.toLowerCase());
    const inVocabulary = () => vocabulary().words.has(right);
    const likely = common
      ? INFLECTED.test(left) ||
        (left.length >= 4 && ((rightCommon && INFLECTED.test(right.toLowerCase())) || inVocabulary()))
      : vocabulary().words.has(left) && (rightCommon || inVocabulary());
    if (!likely) return null;
    // Before a name either a stop was lost or only a space.
    const suggestion =
      LEADS_ON.test(left) && !rightCommon ? `${left} ${right}` : rightCommon ? `${left}. ${right}` : '';
    return { suggestion, what: WORDS, sure: false };
  }
}
