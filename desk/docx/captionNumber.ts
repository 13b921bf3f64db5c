import type { ChartBlock } from '../../engine/nouns/document.ts';
import { field, textRuns } from './wordRuns.ts';
import type { Xml } from './writtenXml.ts';

/** 'Figure 1. ', its number a SEQ field: a figure that is put in before it counts it up. */
export function captionNumber({ label, number }: ChartBlock): Xml[] {
  return [...textRuns(`${label} `), ...field(`SEQ ${sequence(label)} \\* ARABIC`, String(number)), ...textRuns('. ')];
}

/** A field's own name takes letters only. */
function sequence(label: string): string {
  return label.replace(/[^\p{L}]/gu, '') || 'Figure';
}
