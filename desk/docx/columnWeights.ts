import type { Inline, TableBlock } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { sharedWidths } from '../../engine/plot/sharedWidths.ts';
import { textWidth } from './measures.ts';

/** Of Calibri, in ems: a sign on average, and in scripts whose signs are as wide as high. Somewhat more than they take: a date that just fits is one that does not in another font. */
const SIGN = 0.53;
const FULL_SIGN = 1;
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
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
      line += lengthOf(inline.text, size);
      for (const one of inline.text.split(/\s+/)) word = Math.max(word, lengthOf(one, size));
    } else line += String(inline.number).length * SIGN * NOTE * size;
  }
  return { line: Math.max(longest, line), word };
}

function lengthOf(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += FULL_WIDTH.test(sign) ? FULL_SIGN : SIGN;
  return ems * size;
}
