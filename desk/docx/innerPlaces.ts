import { type Document, type Inline, type InnerPlace, plainText } from '../../engine/nouns/document.ts';
import { cleanXml } from './cleanXml.ts';

/** A place that a cross-reference leads to: its bookmark, and what a REF field finds in it ('' where it finds no plain words). */
export interface BookmarkedPlace {
  bookmark: string;
  id: number;
  shown: string;
  /** What is shown is the number that Word counts, not words of the place. */
  counted: boolean;
}

/** Behind the ids of the bookmarks that contents lead to. */
const PART_IDS = 100_000;
const FIGURE_IDS = 200_000;
const TABLE_IDS = 250_000;

/** Headings, figures and tables by `placeKey`. `counted`: Word counts the headings. Word makes its own bookmarks for contents anew each time, so these have others. */
export function innerPlaces({ blocks }: Document, counted: boolean): Map<string, BookmarkedPlace> {
  const places = new Map<string, BookmarkedPlace>();
  let headings = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const index = headings;
      headings += 1;
      const shown = block.number === '' ? plainWords(block.inlines) : block.number;
      places.set(placeKey({ to: 'heading', index }), {
        bookmark: `_Part${digits(index + 1)}`,
        id: PART_IDS + index,
        shown: cleanXml(shown),
        counted: counted && block.number !== '',
      });
    }
    if (block.kind === 'chart' || block.kind === 'picture' || block.kind === 'table') {
      const { label, number } = block;
      if (number === null || number === undefined) continue;
      const isTable = block.kind === 'table';
      places.set(placeKey({ to: isTable ? 'table' : 'figure', number }), {
        bookmark: `_${isTable ? 'Table' : 'Figure'}${digits(number)}`,
        id: (isTable ? TABLE_IDS : FIGURE_IDS) + number,
        shown: cleanXml(`${label}\u00a0${number}`),
        counted: false,
      });
    }
  }
  return places;
}

export function placeKey(place: InnerPlace): string {
  return place.to === 'heading' ? `heading ${place.index}` : `${place.to} ${place.number}`;
}

function digits(number: number): string {
  return String(number).padStart(6, '0');
}

/** A heading with a note in it would bring the note's number along. */
function plainWords(inlines: Inline[]): string {
  return inlines.every((one) => one.kind === 'text') ? plainText(inlines) : '';
}
