import type { ChartBlock } from '../../../engine/nouns/document.ts';
import type { Pages } from '../../../engine/nouns/page.ts';

/** What the pages say, element by element of the structure in reading order: only what is not furniture, white space as single spaces. */
export function pagesText({ pages, structure }: Pages): string[] {
  const holders = structure.map((node, index) => {
    let at = index;
    while (['Span', 'Link', 'Reference', 'Lbl', 'LBody'].includes(structure[at]?.kind ?? ''))
      at = structure[at]?.parent ?? 0;
    return node.kind === 'Document' ? index : at;
  });
  const texts = new Map<number, string>();
  for (const mark of pages.flatMap((page) => page.marks)) {
    if (mark.kind !== 'run' || mark.node === null) continue;
    // The words of a drawing are its own.
    if (structure[mark.node]?.kind === 'Figure') continue;
    // Bullets and numbers of lists are the layout's own; a note's number is part of it.
    const node = structure[mark.node];
    if (node?.kind === 'Lbl' && structure[node.parent]?.kind === 'LI') continue;
    const holder = holders[mark.node] ?? 0;
    texts.set(holder, (texts.get(holder) ?? '') + mark.words.join(''));
  }
  return [...texts.entries()].sort(([a], [b]) => a - b).map(([, text]) => text);
}

/** Whether a chart was too large or its words too long to be drawn: its table stands there then. */
export function tabledIn({ structure }: Pages): (chart: ChartBlock) => boolean {
  const drawn = new Set(structure.map((node) => node.alt));
  return ({ alt }) => !drawn.has(alt);
}

/** Text as far as it is printed at all: no white space, no signs that are never drawn. */
export function inked(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(
      /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cc}|\p{Variation_Selector}/gu,
      '',
    );
}
