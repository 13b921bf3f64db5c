import type { PdfJs } from './openPdf.ts';
import type { Pen } from './pen.ts';

/** A path that fills: its colour where it is one opaque upright rectangle, '' where it is anything else; null where it fills nothing. */
export function fillOf(how: unknown, path: unknown, bounds: unknown, pen: Pen, OPS: PdfJs['OPS']): string | null {
  const fills = [
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ] as unknown[];
  if (!fills.includes(how) || pen.opacity < 0.1) return null;
  const numbers = (path as (Float32Array | null)[] | null)?.[0];
  const isPlain = pen.opacity === 1 && !pen.veiled && isUpright(pen) && isRectangle(numbers, bounds as Float32Array);
  return isPlain ? pen.fill : '';
}

function isUpright({ place }: Pen): boolean {
  return (place[1] === 0 && place[2] === 0) || (place[0] === 0 && place[3] === 0);
}

/** pdf.js writes 0 x y for a move, 1 x y for a line, 4 for closing. Every point must be a corner of the bounds. */
function isRectangle(path: Float32Array | null | undefined, bounds: Float32Array | null): boolean {
  if (!path || !bounds || path.length > 16) return false;
  const corners = new Set<string>();
  for (let at = 0; at < path.length; at += 3) {
    if (path[at] === 4) continue;
    const [x, y] = [path[at + 1] ?? Number.NaN, path[at + 2] ?? Number.NaN];
    if ((path[at] !== 0 && path[at] !== 1) || !isEdge(x, bounds[0], bounds[2]) || !isEdge(y, bounds[1], bounds[3])) {
      return false;
    }
    corners.add(`${Math.round(x * 10)} ${Math.round(y * 10)}`);
  }
  return corners.size === 4;
}

function isEdge(value: number, low = Number.NaN, high = Number.NaN): boolean {
  return Math.abs(value - low) < 0.1 || Math.abs(value - high) < 0.1;
}
