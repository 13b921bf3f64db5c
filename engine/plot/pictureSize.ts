import { type Medium, uprightSize } from '../nouns/medium.ts';

/** Fine enough for print: no picture is drawn larger than this many pixels to the inch allow … */
const FINE_DPI = 150;
/** … but none smaller than this share of the column for want of pixels, down to the pixels of an old screen. */
const LEAST_SHARE = 0.5;
const COARSEST_DPI = 72;
/** Of the column's height; the rest is for its caption and some text. */
const TALLEST = 0.6;

/** How large a picture is printed in a column, upright, in points, and how many of its pixels come to an inch. */
export function pictureSize(
  medium: Medium,
  column: { width: number; height: number },
): { width: number; height: number; dpi: number } {
  const pixels = uprightSize(medium);
  const wide = Math.min(
    column.width,
    Math.max((pixels.width * 72) / FINE_DPI, Math.min(column.width * LEAST_SHARE, (pixels.width * 72) / COARSEST_DPI)),
  );
  const width = Math.min(wide, (column.height * TALLEST * pixels.width) / pixels.height);
  return { width, height: (width * pixels.height) / pixels.width, dpi: (pixels.width * 72) / width };
}
