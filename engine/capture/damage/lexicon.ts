import { COMMON_WORDS, LOOKALIKES } from './englishWords.ts';
import { type Parting, partingsOf } from './partings.ts';

let common: ReadonlySet<string> | null = null;
let lookalikes: ReadonlySet<string> | null = null;

/** Whether the lower-case letters are a common English word or a form of one. */
export function isCommonWord(word: string): boolean {
  common ??= unfolded(COMMON_WORDS);
  return common.has(word);
}

/** Where the lower-case letters are no English word but two that ran together: the ways to part them; none otherwise. */
export function lostSpacesIn(letters: string): Parting[] {
  if (isCommonWord(letters)) return [];
  const partings = partingsOf(letters, isCommonWord);
  if (partings.length === 0) return [];
  lookalikes ??= unfolded(LOOKALIKES);
  return lookalikes.has(letters) ? [] : partings;
}

function unfolded(list: string): ReadonlySet<string> {
  let word = '';
  const words = new Set<string>();
  for (const part of list.split(/\s/)) {
    word = word.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1);
    words.add(word);
  }
  return words;
}
