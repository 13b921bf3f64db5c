import { isSpace } from './inAddress.ts';
import { letterKind, UPPER } from './letters.ts';
import { eachWord } from './wordsIn.ts';

export interface Vocabulary {
  words: ReadonlySet<string>;
  /** Two words with a capital, one space between them. */
  pairs: ReadonlySet<string>;
}

/** Every word of a text as it stands; made only when a doubtful word asks for it. */
export function vocabularyOf(text: string): Vocabulary {
  const words = new Set<string>();
  const pairs = new Set<string>();
  let before = '';
  let end = -1;
  eachWord(text, (word, start) => {
    words.add(word);
    const capital = letterKind(word.charCodeAt(0)) === UPPER;
    if (capital && before !== '' && start === end + 1 && isSpace(text.charCodeAt(end))) pairs.add(`${before} ${word}`);
    before = capital ? word : '';
    end = start + word.length;
  });
  return { words, pairs };
}
