import type { Inline, TableBlock } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { reckonedWidth } from '../../engine/plot/reckonedWidth.ts';
import { sharedWidths } from '../../engine/plot/sharedWidths.ts';
import { textWidth } from './measures.ts';

/** In ems. A digit of Calibri takes 0.51 and a sign of prose 0.42 on average: a date that just fits is one that does not in another font. */
const SIGN = 0.53;
/** In ems, of scripts whose signs are as wide as high. */
const WIDE_SIGN = 1;
/** Of bold signs to others. */
const BOLD = 1.06;
/** The number of a note, raised. */
const NOTE = 0.66;
/** The margins of a cell, both sides, in points. */
const EDGES = 8;

/** How wide columns want to be for what stands in them, in points; only a reckoning, for nobody knows the font that Word will set them in. */
export function columnWeights(block: TableBlock, theme: Theme): number[] {
  const needs = block.columns.map((_, column) => {
    const head = lengthsOf(block.head[column] ?? [], theme.roles['table-head'].size * BOLD);
    const cells = block.rows.map((row) => lengthsOf(row[column] ?? [], theme.roles['table-cell'].size));
    const all = [head, ...cells];
    return {
      line: Math.max(...all.map(({ line }) => line)) + EDGES,
      word: Math.max(...all.map(({ word }) => word)) + EDGES,
    };
  });
  return sharedWidths(
    textWidth(theme),
    needs,
    block.columns.map((column) => column.weight),
  );
}

function lengthsOf(inlines: Inline[], size: number): { line: number; word: number } {
  let [line, longest, word] = [0, 0, 0];
  for (const inline of inlines) {
    if (inline.kind === 'break') {
      longest = Math.max(longest, line);
      line = 0;
    } else if (inline.kind === 'text') {
      line += size * reckonedWidth(inline.text, SIGN, WIDE_SIGN);
      for (const one of inline.text.split(/\s+/)) word = Math.max(word, size * reckonedWidth(one, SIGN, WIDE_SIGN));
    } else line += String(inline.number).length * SIGN * NOTE * size;
  }
  return { line: Math.max(longest, line), word };
}
