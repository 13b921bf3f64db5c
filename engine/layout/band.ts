import type { Origin } from '../nouns/document.ts';
import type { GlyphRun, Mark } from '../nouns/page.ts';

/** A page number that is known only after the pages are made: of a heading, printed to end, or to begin, at `edge`. */
export interface PageNumber {
  kind: 'page-number';
  headingIndex: number;
  edge: number;
  side: 'left' | 'right';
  run: Omit<GlyphRun, 'x' | 'width' | 'words'>;
}

export type BandMark = Mark | PageNumber;

/** The smallest thing that goes onto a page whole: a line, a slice of a table row, a row of callouts. Marks count from its top and the left margin. */
export interface Band {
  height: number;
  /** Wanted above and below; between two bands the larger counts, at the top of a page neither. */
  before: number;
  after: number;
  marks: BandMark[];
  /** Numbers of the footnotes referred to in it, in order. */
  notes: number[];
  /** Must not be parted from the next band. */
  keep: boolean;
  origin: Origin;
  /** Set again above this band where it begins a page: a table's head. */
  head?: Band[];
  /** Headings count from 0 in the Document. */
  heading?: { index: number; level: number; title: string };
  /** A figure begins here. One that floats may stand, with the bands kept with it, at the top of the next page while what follows fills this one. `nodes`: its elements. */
  figure?: { floats: boolean; nodes: number[] };
  /** Begins a new page where the one before has anything on it. */
  breakBefore?: boolean;
  /** Added to the numbers of its marks' elements: it was set by itself, as if nothing stood before it. */
  base?: number;
}

/** The mark moved; `by` is added to the numbers of its elements. */
export function moved(mark: BandMark, dx: number, dy: number, by = 0): BandMark {
  return shifted(copied(mark), dx, dy, by);
}

function copied(mark: BandMark): BandMark {
  switch (mark.kind) {
    case 'path':
      return { ...mark, points: mark.points.map((point) => ({ ...point })) };
    case 'page-number':
      return { ...mark, run: { ...mark.run } };
    default:
      return { ...mark };
  }
}

/** The same of a mark that stands nowhere else: itself, moved. */
export function shifted(mark: BandMark, dx: number, dy: number, by = 0): BandMark {
  switch (mark.kind) {
    case 'run':
      mark.x += dx;
      mark.baseline += dy;
      if (mark.node !== null) mark.node += by;
      break;
    case 'box':
    case 'dot':
    case 'extent':
    case 'picture':
      mark.x += dx;
      mark.y += dy;
      if (mark.node !== undefined && mark.node !== null) mark.node += by;
      break;
    case 'path':
      for (const point of mark.points) {
        point.x += dx;
        point.y += dy;
      }
      mark.node += by;
      break;
    case 'target':
      mark.y += dy;
      break;
    case 'page-number':
      mark.edge += dx;
      mark.run.baseline += dy;
      if (mark.run.node !== null) mark.run.node += by;
      break;
    case 'empty':
      mark.node += by;
      break;
    case 'stands':
      // Told of an element of another part: its number is the whole's already.
      break;
  }
  return mark;
}

/** A mark on the other side of a column: what stood at its left stands at its right. */
export function mirrored<M extends BandMark>(mark: M, width: number): M {
  switch (mark.kind) {
    case 'run':
    case 'box':
    case 'extent':
    case 'picture':
      return { ...mark, x: width - mark.x - mark.width };
    case 'dot':
      return { ...mark, x: width - mark.x };
    case 'path':
      return { ...mark, points: mark.points.map(({ x, y }) => ({ x: width - x, y })) };
    case 'page-number':
      return { ...mark, edge: width - mark.edge, side: mark.side === 'left' ? 'right' : 'left' };
    default:
      return mark;
  }
}

/** Bands as one that is never parted. */
export function joinedHeight(bands: Band[]): number {
  return bands.reduce((sum, band, index) => {
    const above = bands[index - 1];
    return sum + band.height + (above ? Math.max(above.after, band.before) : 0);
  }, 0);
}
