import { type Band, joinedHeight } from './band.ts';

/** Between two columns, in points. */
const GUTTER = 22;

/** Width and left edges of so many columns across a text of this width, in the order of reading. */
export function columnsAcross(width: number, count: number, rightToLeft: boolean): { width: number; edges: number[] } {
  const own = (width - (count - 1) * GUTTER) / count;
  const edges = Array.from({ length: count }, (_, at) => at * (own + GUTTER));
  return { width: own, edges: rightToLeft ? edges.reverse() : edges };
}

/** Chunks one after the other into columns of this height; null where they do not all fit, or would leave a line of a paragraph alone in one. */
export function fillColumns(chunks: Band[][], count: number, height: number): Band[][] | null {
  const columns = poured(chunks, count, height);
  return columns && chunks.length > 1 && columns.some(isLoneLine) ? null : columns;
}

/** Heads of tables stand again above a column that begins within one. */
function poured(chunks: Band[][], count: number, height: number): Band[][] | null {
  let column: Band[] = [];
  let bottom = 0;
  const columns = [column];
  for (const chunk of chunks) {
    const above = column.at(-1);
    const below = above ? bottom + Math.max(above.after, chunk[0]?.before ?? 0) + joinedHeight(chunk) : onTop(chunk);
    if (below <= height + 0.01) bottom = below;
    else {
      bottom = onTop(chunk);
      if (columns.length === count || bottom > height + 0.01) return null;
      column = [];
      columns.push(column);
    }
    column.push(...chunk);
  }
  return columns;
}

/** A line out of the middle of a paragraph: pages are too high to end up with one, level columns are not. */
function isLoneLine(bands: Band[]): boolean {
  const [band] = bands;
  return bands.length === 1 && band?.before === 0 && band.after === 0;
}

/** The least height, to a tenth of a point, at which columns that fit into `most` still hold all chunks: so they end level. */
export function levelHeight(chunks: Band[][], count: number, most: number): number {
  let low = 0;
  let high = most;
  while (high - low > 0.1) {
    const middle = (low + high) / 2;
    if (fillColumns(chunks, count, middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** How many chunks from the first on fit; `room`: the height left for columns with so many of them, which their notes lessen. */
export function mostFitting(chunks: Band[][], count: number, room: (chunks: number) => number): number {
  if (fillColumns(chunks, count, room(chunks.length))) return chunks.length;
  let fitting = 0;
  for (let tried = 1; tried < chunks.length; tried += 1) {
    const some = chunks.slice(0, tried);
    const height = room(tried);
    if (!poured(some, count, height)) break;
    // One more line may yet keep the last one company.
    if (fillColumns(some, count, height)) fitting = tried;
  }
  return fitting;
}

/** At the top of a column: nothing is left free above its first band. */
function onTop(chunk: Band[]): number {
  const heads = chunk[0]?.head ?? [];
  return heads.reduce((sum, head) => sum + head.height, 0) + joinedHeight(chunk);
}
