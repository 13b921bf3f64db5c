import type { Source, SourceBlock } from '../nouns/source.ts';

/** A sentence of a source: UTF-16 offsets, end exclusive, white space trimmed. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Rep|Sen|Gov|No|Nr|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mio|Mrd|U\.S|U\.K|e\.g|i\.e|z\.B|d\.h|a\.m|p\.m)|\b\p{Lu})\.$/u;

/** The sentences of one block, in order. Abbreviations and initials do not end one. */
export function sentencesOf(source: Pick<Source, 'text' | 'language'>, block: SourceBlock): Sentence[] {
  const text = source.text.slice(block.start, block.end);
  const pieces = [...new Intl.Segmenter(source.language || 'en', { granularity: 'sentence' }).segment(text)];
  const sentences: Sentence[] = [];
  let from: number | null = null;
  for (const [index, piece] of pieces.entries()) {
    from ??= piece.index;
    const end = piece.index + piece.segment.length;
    const soFar = text.slice(from, end).trimEnd();
    if (index < pieces.length - 1 && ABBREVIATION.test(soFar.slice(-12))) continue;
    const lead = text.slice(from, end).length - text.slice(from, end).trimStart().length;
    if (soFar.trim() !== '') {
      sentences.push({
        start: block.start + from + lead,
        end: block.start + from + soFar.length,
        text: soFar.slice(lead),
      });
    }
    from = null;
  }
  return sentences;
}
