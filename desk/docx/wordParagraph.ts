import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Inline } from '../../engine/nouns/document.ts';
import { readsRightToLeft } from './readingDirection.ts';
import type { WordLinks } from './wordLinks.ts';
import { wordRuns } from './wordRuns.ts';

export type ParagraphTurns = Omit<IParagraphOptions, 'style' | 'children' | 'text'> & {
  /** Runs before the inlines. */
  lead?: ParagraphChild[];
};

const NO_TURNS: ParagraphTurns = {};

/** A paragraph of one of our styles; it runs from the right where its first letter does. */
export function wordParagraph(
  style: string,
  inlines: Inline[],
  links: WordLinks,
  { lead, ...turns }: ParagraphTurns = NO_TURNS,
): Paragraph {
  const runs = wordRuns(inlines, links);
  return new Paragraph({
    style,
    ...turns,
    ...(readsRightToLeft(inlines) ? { bidirectional: true } : {}),
    children: lead ? [...lead, ...runs] : runs,
  });
}
