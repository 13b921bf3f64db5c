import type { Source } from '../nouns/source.ts';

/** Longer texts are read up to here: nobody goes through ten thousand suggestions. UTF-16 code units. */
const MOST_TEXT = 250_000;

/** The part of an article that is read for evidence and compared. */
export function withinReach(source: Source): Source {
  if (source.text.length <= MOST_TEXT) return source;
  const blocks = source.blocks
    .filter((block) => block.start < MOST_TEXT)
    .map((block) => (block.end > MOST_TEXT ? { ...block, end: MOST_TEXT } : block));
  return { ...source, text: source.text.slice(0, MOST_TEXT), blocks };
}
