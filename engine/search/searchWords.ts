/** A word as search sees it; `start` and `end` are UTF-16 code units into the text it was read from. */
export interface SearchWord {
  /** Lower case, without accents. */
  word: string;
  start: number;
  end: number;
}

/**
 * A letter of a script that writes no spaces, with its marks, is a word of its own, so that any stretch of Chinese, Japanese or Thai is
 * found as a phrase; elsewhere a word is a run of letters and digits.
 */
const WORD =
  /[[\p{L}\p{N}]&&[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]\p{M}*|[[\p{L}\p{N}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+/gv;

/** Accents, Hebrew points and Arabic vowel signs. The marks of other scripts are letters in all but name. */
const ACCENTS = /[[\p{M}&&[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}]]--\p{scx=Kana}]/gv;

const NO_LETTER = /[^\p{L}\p{N}\p{M}]/gu;

/** Letters that Unicode does not take apart, as a keyboard without them writes them. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const NEEDS_PLAIN = /[ßæœøłđðþıς]/g;

const ASCII = /^[A-Za-z0-9]*$/;

/** The words of a text in their order. What is stored, what is typed and what is marked are all read by this one function. */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = folded(written);
    if (word !== '') words.push({ word, start: index, end: index + written.length });
  }
  return words;
}

/** The words with one space between: what an index is given. */
export function indexedWords(text: string): string {
  return searchWords(text)
    .map((one) => one.word)
    .join(' ');
}

/** The same words come again and again, in scripts without spaces letter by letter. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function folded(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = withoutAccents(word);
  if (known.size === MOST_KNOWN) known.clear();
  if (word.length < 40) known.set(word, plain);
  return plain;
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(NEEDS_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .replace(ACCENTS, '')
    .replace(NO_LETTER, '');
}
