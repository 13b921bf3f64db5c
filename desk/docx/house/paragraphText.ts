import { isElement, type XmlElement } from './xmlElement.ts';

/** A piece of a paragraph's printed text: where it stands in it, and the element that holds it. */
export interface Piece {
  text: string;
  start: number;
  run: XmlElement;
  /** w:t, or the sign that stands for the one letter of `text`. */
  holder: XmlElement;
  /** From the paragraph down to what the run stands in. */
  above: XmlElement[];
}

const SIGNS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
/** What is not printed, or has paragraphs of its own, which are looked at by themselves. */
const PASSED_OVER = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
]);

/** The text of a paragraph over all borders of runs: Word begins new ones at spelling marks, rsids and anything once touched. */
export function piecesOf(paragraph: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  gather(paragraph, null, [], pieces);
  return pieces;
}

export function textOf(pieces: Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function gather(element: XmlElement, run: XmlElement | null, above: XmlElement[], pieces: Piece[]): void {
  for (const child of element.children) {
    if (!isElement(child) || PASSED_OVER.has(child.name)) continue;
    const text = child.name === 'w:t' ? child.children.filter((one) => !isElement(one)).join('') : SIGNS[child.name];
    if (run !== null && text !== undefined) {
      const last = pieces.at(-1);
      pieces.push({ text, start: last ? last.start + last.text.length : 0, run, holder: child, above });
    } else gather(child, child.name === 'w:r' ? child : run, [...above, element], pieces);
  }
}

/**
 * Puts words in the place of a stretch; they look like the run in which it begins. Gives the piece there. Of several stretches of
 * one paragraph the last goes first: the offsets before it stay true.
 */
export function replaceStretch(pieces: Piece[], start: number, end: number, words: string): Piece | undefined {
  let first: Piece | undefined;
  for (const piece of pieces) {
    const from = Math.max(start - piece.start, 0);
    const to = Math.min(end - piece.start, piece.text.length);
    if (from >= to) continue;
    if (piece.holder.name === 'w:t') {
      piece.text = piece.text.slice(0, from) + (first ? '' : words) + piece.text.slice(to);
      piece.holder.children = [piece.text];
      piece.holder.attributes['xml:space'] = 'preserve';
    } else piece.run.children = piece.run.children.filter((child) => child !== piece.holder);
    first ??= piece;
  }
  return first;
}
