import type { Block, Document } from '../nouns/document.ts';
import { blockParagraphs } from './blockParagraphs.ts';
import { openMarks, type ParagraphMark } from './paragraphMark.ts';

/** The marks of each block's paragraphs that have words, in their order. `drawn`: charts are drawings, not tables. */
export function documentMarks({ blocks }: Document, drawn: boolean): Map<Block, ParagraphMark[]> {
  const mark = openMarks();
  return new Map(
    blocks.map((block) => [block, blockParagraphs(block, drawn).flatMap((paragraph) => mark(paragraph) ?? [])]),
  );
}
