import { sentencesOf } from '../../engine/capture/sentences.ts';
import { contextOf, type Excerpt } from '../../engine/nouns/evidence.ts';
import type { Source } from '../../engine/nouns/source.ts';

/**
 * The excerpt one sentence longer (`way` 1) or shorter (-1) at one of its edges; null where the article or the excerpt has no
 * further sentence there. Its id stays: it is the same piece, and what cites it follows.
 */
export function resized(source: Source, excerpt: Excerpt, edge: 'start' | 'end', way: -1 | 1): Excerpt | null {
  const sentences = source.blocks.flatMap((block) => sentencesOf(source, block));
  const range = edge === 'end' ? withEnd(sentences, excerpt, way) : withStart(sentences, excerpt, way);
  if (!range || range.end <= range.start) return null;
  const { start, end } = range;
  return { ...excerpt, start, end, text: source.text.slice(start, end), ...contextOf(source.text, start, end) };
}

interface Range {
  start: number;
  end: number;
}

function withEnd(sentences: Range[], { start, end }: Range, way: -1 | 1): Range | null {
  const next = way === 1 ? sentences.find((one) => one.end > end) : sentences.findLast((one) => one.end < end);
  return next ? { start, end: next.end } : null;
}

function withStart(sentences: Range[], { start, end }: Range, way: -1 | 1): Range | null {
  const next = way === 1 ? sentences.findLast((one) => one.start < start) : sentences.find((one) => one.start > start);
  return next ? { start: next.start, end } : null;
}
