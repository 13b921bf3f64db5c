import type { ChartBlock, PictureBlock, TableBlock } from '../../engine/nouns/document.ts';
import { bookmarked } from './bookmarked.ts';
import type { WordLinks } from './wordLinks.ts';
import { field, textRuns } from './wordRuns.ts';
import type { Xml } from './writtenXml.ts';

/** 'Figure 1. ', its number a SEQ field: a figure that is put in before it counts it up. Bookmarked for cross-references. Nothing for what has no number. */
export function captionNumber(
  { kind, label = '', number }: ChartBlock | PictureBlock | TableBlock,
  links: WordLinks,
): Xml[] {
  if (number === null || number === undefined) return [];
  const to = kind === 'table' ? 'table' : 'figure';
  const numbered = [...textRuns(`${label} `), ...field(`SEQ ${sequence(label)} \\* ARABIC`, String(number))];
  return [...bookmarked(links.place({ to, number }), numbered), ...textRuns('. ')];
}

/** A field's own name takes letters only. */
function sequence(label: string): string {
  return label.replace(/[^\p{L}]/gu, '') || 'Figure';
}
