import type { Source } from '../../nouns/source.ts';
import { sentencesOf } from '../sentences.ts';
import { type FoundNumber, numbersIn } from './numbersIn.ts';

interface Stretch {
  /** Where the sentence begins in `Source.text`. */
  start: number;
  text: string;
}

/** The numbers that lie in `start`..`end` (UTF-16 code units of `source.text`), read with their sentence; their own offsets are into it. */
export function numbersAt(source: Source, start: number, end: number): { sentence: Stretch; numbers: FoundNumber[] } {
  const sentence = sentenceAround(source, start, end);
  const inside = (number: FoundNumber) => sentence.start + number.start >= start && sentence.start + number.end <= end;
  const numbers = numbersIn(sentence.text, source.language).filter(inside);
  // English figures stand in articles of every language.
  return { sentence, numbers: numbers.length > 0 ? numbers : numbersIn(sentence.text, 'en').filter(inside) };
}

/** The sentence that holds the stretch; the stretch itself where it reaches over more than one. */
function sentenceAround(source: Source, start: number, end: number): Stretch {
  for (const block of source.blocks) {
    if (block.start > start || block.end < end) continue;
    const sentence = sentencesOf(source, block).find((one) => one.start <= start && one.end >= end);
    if (sentence) return sentence;
  }
  return { start, text: source.text.slice(start, end) };
}
