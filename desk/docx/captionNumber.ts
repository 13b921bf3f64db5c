import type { ChartBlock, PictureBlock } from '../../engine/nouns/document.ts';
import { bookmarked } from './bookmarked.ts';
import type { WordLinks } from './wordLinks.ts';
import { field, textRuns } from './wordRuns.ts';
import type { Xml } from './writtenXml.ts';

/** 'Figure 1. ', its number a SEQ field: a figure that is put in before it counts it up. Bookmarked for cross-references. Nothing for what is no figure. */
export function captionNumber({ label, number }: ChartBlock | PictureBlock, links: WordLinks): Xml[] {
  if (number === null) return [];
  const numbered = [...textRuns(`${label} `), ...field(`SEQ ${sequence(label)} \\* ARABIC`, String(number))];
  return [...bookmarked(links.place({ to: 'figure', number }), numbered), ...textRuns('. ')];
}

/** A field's own name takes letters only. */
function sequence(label: string): string {
  return label.replace(/[^\p{L}]/gu, '') || 'Figure';
}
