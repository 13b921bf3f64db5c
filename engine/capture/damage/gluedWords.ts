import type { Damage } from '../../nouns/source.ts';
import { isEnglish } from './isEnglish.ts';
import { LOWER, letterKind, UPPER } from './letters.ts';
import { isCommonWord, lostSpacesIn } from './lexicon.ts';
import { SHORT_OUTLETS } from './outlets.ts';
import { FUNCTION_WORDS } from './partings.ts';
import { type Mended, partMixed } from './partMixed.ts';
import { runTogetherAt } from './runTogetherAt.ts';
import { vocabularyOf } from './vocabulary.ts';
import { eachWord } from './wordsIn.ts';

const VERBS = 'wrote|writes|said|says|reported|reports|told|tells|quoted|quotes|published|noted|added|claims|claimed';
const NAME_AND_VERB = new RegExp(`^(\\p{Lu}\\p{L}{2,12}?)(${VERBS})$`, 'u');
/** Only these words, with a capital, stand before another at the head of a sentence: "Thegovernment"; names begin with the others. */
const SENTENCE_HEAD = /^(?:The|This|That|These|They|There|When|After|While|What|Which|Because)(?=[a-z]{4})/;
/** What stands more often is no accident: a name, or a word that we do not know. */
const MOST_ALIKE = { mixed: 1, lower: 2 };

interface Glued {
  starts: number[];
  mended: Mended;
  most: number;
}

/** Words that lost the space between them, one by one: `ofthe`, `forcesIt`, `WashingtonPost`, `Timewrote`. */
export function gluedWords(text: string, most: number): Damage[] {
  const verdicts = new Map<string, Glued | null>();
  const vocabulary = lazily(() => vocabularyOf(text));
  const english = isEnglish(text);
  eachWord(text, (word, start, capitalWithin) => {
    let glued = verdicts.get(word);
    if (glued === undefined) {
      glued = judge(word, capitalWithin);
      verdicts.set(word, glued);
    }
    if (glued && glued.starts.length <= most && standsFree(text, start, start + word.length)) glued.starts.push(start);
  });
  return [...verdicts].flatMap(([word, glued]) => {
    if (!glued || glued.starts.length > glued.most) return [];
    return glued.starts.flatMap((start) =>
      runTogetherAt(text, start, word, glued.mended.suggestion, glued.mended.what),
    );
  });

  function judge(word: string, capitalWithin: boolean): Glued | null {
    if (capitalWithin) {
      const mended = partMixed(word, { english, vocabulary });
      return mended && { starts: [], mended, most: mended.sure ? Infinity : MOST_ALIKE.mixed };
    }
    if (letterKind(word.charCodeAt(0)) === UPPER) return judgeCapital(word);
    return english && letterKind(word.charCodeAt(0)) === LOWER ? judgeLower(word, word) : null;
  }

  function judgeCapital(word: string): Glued | null {
    const [, name = '', verb = ''] = NAME_AND_VERB.exec(word) ?? [];
    if (verb !== '' && (SHORT_OUTLETS.has(name) || (english && vocabulary().words.has(name)))) {
      const mended = { suggestion: `${name} ${verb}`, what: 'A name and a verb stand', sure: SHORT_OUTLETS.has(name) };
      return { starts: [], mended, most: mended.sure ? Infinity : MOST_ALIKE.lower };
    }
    return english && SENTENCE_HEAD.test(word) ? judgeLower(word, word.toLowerCase()) : null;
  }

  function judgeLower(word: string, letters: string): Glued | null {
    if (letters.length < 4 || isCommonWord(letters)) return null;
    const [parting, ...others] = lostSpacesIn(letters);
    if (!parting) return null;
    if (word !== letters && !SENTENCE_HEAD.exec(word)?.[0].toLowerCase().startsWith(parting.left)) return null;
    const at = parting.left.length;
    const suggestion = others.length > 0 ? '' : `${word.slice(0, at)} ${word.slice(at)}`;
    const sure = FUNCTION_WORDS.has(parting.left) && FUNCTION_WORDS.has(parting.right);
    return {
      starts: [],
      mended: { suggestion, what: 'Two words stand', sure },
      most: sure ? Infinity : MOST_ALIKE.lower,
    };
  }
}

/** Not a part of something longer, such as a compound with hyphens, a figure or a dotted name. */
function standsFree(text: string, start: number, end: number): boolean {
  return !/[-‐‑\p{N}_.&@#/'’\]]/u.test(text.charAt(start - 1)) && !/[-‐‑\p{N}_@/([]/u.test(text.charAt(end));
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
