import type { Line } from './lines.ts';
import type { PageLines } from './pageLines.ts';

/** What is usual in a file: what differs from it is a heading, a note, a caption. */
export interface DocumentLook {
  /** Em of most of its letters, in points. */
  size: number;
  /** Whether most of its letters of that size are bold. */
  bold: boolean;
  /** Sizes of headings, the largest first. */
  headingSizes: number[];
  /** Points from one baseline to the next. */
  leading: number;
}

/** Body text is at most so much larger than its notes, and has at least this share of their letters. */
const MOST_ABOVE_NOTES = 1.4;
const SOME_LETTERS = 0.4;

export function documentLook(pages: PageLines[]): DocumentLook {
  const lines = pages.flatMap((page) => page.columns.flat()).filter((line) => !line.aside);
  const size = bodySize(lines);
  const body = lines.filter((line) => Math.abs(line.size - size) < 0.06 * size);
  const bold = body.reduce((sum, line) => sum + line.bold * line.text.length, 0);
  const letters = body.reduce((sum, line) => sum + line.text.length, 0);
  return {
    size: size || 10,
    bold: bold * 2 > letters,
    headingSizes: headingSizes(lines, size),
    leading: usual(pages.flatMap((page) => page.columns.flatMap((column) => leadings(column, size)))) || 1.2 * size,
  };
}

/** The size of most letters; in a short file with many notes, that of the somewhat larger text above them. */
function bodySize(lines: Line[]): number {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) weights.set(roundSize(size), (weights.get(roundSize(size)) ?? 0) + text.length);
  const usualSize = usual([...weights]);
  const most = weights.get(usualSize) ?? 0;
  const larger = [...weights].filter(
    ([size, weight]) => size > usualSize && size < MOST_ABOVE_NOTES * usualSize && weight > SOME_LETTERS * most,
  );
  return Math.max(usualSize, ...larger.map(([size]) => size));
}

const roundSize = (size: number) => Math.round(size * 2) / 2;

function leadings(lines: Line[], size: number): [number, number][] {
  return lines.flatMap((line, index): [number, number][] => {
    const before = lines[index - 1];
    const step = before ? line.base - before.base : 0;
    const counts = before && Math.abs(line.size - size) < 0.06 * size && step > 0.8 * size && step < 2.6 * size;
    return counts ? [[Math.round(step * 4) / 4, 1]] : [];
  });
}

/** The value with the most weight. */
function usual(weighted: [number, number][]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  let most = 0;
  for (const [value, weight] of weights) {
    if (weight > most) {
      most = weight;
      best = value;
    }
  }
  return best;
}

/** Sizes clearly above the body's, no two of them alike. */
function headingSizes(lines: Line[], body: number): number[] {
  const larger = lines.filter((line) => line.size > 1.12 * body && /\p{L}{2}/u.test(line.text));
  const sizes = [...new Set(larger.map((line) => roundSize(line.size)))].sort((one, other) => other - one);
  return sizes.filter((size, index) => index === 0 || size < 0.96 * (sizes[index - 1] ?? 0));
}
