import type { Inline } from '../../engine/nouns/document.ts';
import { readsRightToLeft } from '../../engine/script/direction.ts';
import { twips } from './measures.ts';
import type { WordLinks } from './wordLinks.ts';
import { wordRuns } from './wordRuns.ts';
import { element, sign, valued, type Xml } from './writtenXml.ts';

export type ParagraphTurns = {
  pageBreakBefore?: boolean;
  keepNext?: boolean;
  /** Points above it. */
  spaceBefore?: number;
  /** Points below it. */
  spaceAfter?: number;
  /** Stands outside the list that its style counts. */
  uncounted?: boolean;
  numbering?: { reference: string; instance: number; level: number };
  align?: 'left' | 'right' | 'centre';
  rightToLeft?: boolean;
  /** From the left in a document that runs from the right, whatever the letters are. */
  leftToRight?: boolean;
};

const NO_TURNS: ParagraphTurns = {};

/** A paragraph of one of our styles; it runs from the right where its first letter does. */
export function wordParagraph(
  style: string,
  inlines: Inline[],
  links: WordLinks,
  turns: ParagraphTurns = NO_TURNS,
): Xml {
  return paragraphOf(style, wordRuns(inlines, links), {
    ...turns,
    rightToLeft: turns.rightToLeft ?? readsRightToLeft(inlines),
  });
}

/** w:p of finished runs. The order of the properties is the schema's (ECMA-376, CT_PPrBase). */
export function paragraphOf(style: string, runs: Xml[], turns: ParagraphTurns = NO_TURNS): Xml {
  const properties = [valued('w:pStyle', style)];
  if (turns.keepNext !== undefined) properties.push(turns.keepNext ? sign('w:keepNext') : valued('w:keepNext', '0'));
  if (turns.pageBreakBefore) properties.push(sign('w:pageBreakBefore'));
  if (turns.uncounted) properties.push(element('w:numPr', valued('w:ilvl', 0), valued('w:numId', 0)));
  if (turns.numbering) properties.push(numbering(turns.numbering));
  if (turns.rightToLeft) properties.push(sign('w:bidi'));
  else if (turns.leftToRight) properties.push(valued('w:bidi', '0'));
  if (turns.spaceBefore || turns.spaceAfter) properties.push(spacing(turns));
  if (turns.align && turns.align !== 'left') properties.push(alignment(turns.align, turns.rightToLeft ?? false));
  return element('w:p', element('w:pPr', ...properties), ...runs);
}

function spacing({ spaceBefore, spaceAfter }: ParagraphTurns): Xml {
  return sign('w:spacing', {
    ...(spaceBefore ? { 'w:before': twips(spaceBefore) } : {}),
    ...(spaceAfter ? { 'w:after': twips(spaceAfter) } : {}),
  });
}

/** The paragraph as the last of a section, whose properties it carries. */
export function withSection(paragraph: Xml, section: Xml): Xml {
  const [properties, ...rest] = paragraph['w:p'] as Xml[];
  const within = properties?.['w:pPr'] as Xml[] | undefined;
  if (!within) throw new Error('a paragraph of ours without properties');
  return element('w:p', element('w:pPr', ...within, section), ...rest);
}

/** docx replaces the placeholder by the number of the list's instance. */
function numbering({ reference, instance, level }: NonNullable<ParagraphTurns['numbering']>): Xml {
  return element('w:numPr', valued('w:ilvl', level), valued('w:numId', `{${reference}-${instance}}`));
}

/** Word takes 'right' in a right-to-left paragraph for the side where lines end: the left. */
function alignment(align: 'right' | 'centre', rightToLeft: boolean): Xml {
  if (align === 'centre') return valued('w:jc', 'center');
  return valued('w:jc', rightToLeft ? 'left' : 'right');
}
