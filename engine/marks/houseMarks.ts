import { type ParagraphMark, wordsHash } from './paragraphMark.ts';

/** What the marks of paragraphs say that are not the briefing's but the house file's. */
export const FROM_HOUSE = 'housexx';

/** Marks the paragraphs of a house file one after the other; those without a word or a picture have none. */
export function houseMarks(): (words: string, hasPicture: boolean) => ParagraphMark | null {
  let order = 0;
  return (words, hasPicture) => {
    if (!hasPicture && !/\S/.test(words)) return null;
    order += 1;
    return { from: FROM_HOUSE, order: order - 1, words: wordsHash(words) };
  };
}
